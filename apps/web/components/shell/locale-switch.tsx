'use client';

import { SegmentedControl } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { isLocale } from '../../i18n/locale.ts';
import { useSetLocale } from '../../lib/locale.ts';
import { useOptionalSession } from '../../lib/session/provider.tsx';

/** Korean or English. For a signed-in member the choice also follows to other machines. */
export function LocaleSwitch() {
  const t = useTranslations('shell');
  const locale = useLocale();
  const setLocale = useSetLocale();
  const session = useOptionalSession();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={locale}
      onChange={(value) => {
        if (!isLocale(value)) return;
        setLocale(value);
        // This browser keeps it by cookie in any case; a failure here costs nothing that anybody sees.
        const isOwn = session?.state.status === 'active' && !session.state.impersonation;
        if (isOwn && session.realm.kind === 'tenant') session.api.patch('/me', { locale: value }).catch(() => {});
      }}
      data={[
        { value: 'ko', label: '한국어' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}

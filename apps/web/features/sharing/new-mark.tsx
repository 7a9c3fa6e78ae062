'use client';

import { useTranslations } from 'next-intl';
import { Pill } from '@/components/pill.tsx';

/** Beside what somebody shared with the reader and the reader has not opened yet. */
export function NewMark() {
  const t = useTranslations('sharing');
  return <Pill tone="ok">{t('new')}</Pill>;
}

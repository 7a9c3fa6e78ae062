'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import type { AuditVerification } from '@/lib/api/types.ts';
import { formatNumber } from '@/lib/format.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useVerification } from './api.ts';
import classes from './audit.module.css';

/** Whether the log is as it was written, when somebody wants to know. */
export function Verification() {
  const t = useTranslations('audit.verify');
  const locale = useLocale();
  const say = useErrorText();
  const [checked, setChecked] = useState(0);
  const verification = useVerification(setChecked);
  const { data, isPending, error } = verification;
  const text = isPending
    ? t('busy', { count: formatNumber(checked, locale) })
    : error
      ? say(error, locale).detail
      : data
        ? null
        : t('lead');
  return (
    <section className={classes.verify} aria-label={t('title')} data-tone={toneOf(data, isPending)}>
      <Icon name={data && !isPending ? (data.holds ? 'check' : 'warning') : 'history'} size={17} />
      <p role="status">{text ?? (data && <Result data={data} />)}</p>
      <Button
        size="xs"
        variant="default"
        loading={isPending}
        onClick={() => {
          setChecked(0);
          verification.mutate();
        }}
      >
        {t('go')}
      </Button>
    </section>
  );
}

function Result({ data: { holds, checked, problem } }: { data: AuditVerification }) {
  const t = useTranslations('audit.verify');
  if (holds || problem === null) return t('holds', { count: checked });
  const what = t(`problem.${problem.kind}`);
  return problem.sequence === null ? what : t('at', { sequence: problem.sequence, what });
}

function toneOf(data: AuditVerification | undefined, isPending: boolean): 'ok' | 'bad' | undefined {
  if (!data || isPending) return undefined;
  return data.holds ? 'ok' : 'bad';
}

'use client';

import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { useTripProblem } from './problem.ts';
import classes from './sso.module.css';

const OUTCOMES = ['known', 'linked', 'joined'] as const;

/** What a test sign-in would have done, or why it would have done nothing. */
export function TestResult({ result, name }: { result: string; name: string }) {
  const t = useTranslations('sso.result');
  const problem = useTripProblem();
  const outcome = OUTCOMES.find((known) => known === result);
  return (
    <p className={classes.result} data-tone={outcome ? 'ok' : 'bad'} role="status" aria-label={t('title', { name })}>
      <Icon name={outcome ? 'check' : 'warning'} size={16} />
      <span>
        {outcome ? t(outcome) : problem(result)} {!outcome && <code>{result}</code>}
      </span>
    </p>
  );
}

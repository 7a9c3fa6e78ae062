'use client';

import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { UsageLimits } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import { dollarsField, microsOf, tokensField, tokensOf } from './amounts.ts';
import { usageKey } from './keys.ts';
import { LimitField } from './limit-field.tsx';
import classes from './usage.module.css';

const formOf = (limits: UsageLimits) => ({
  tokens: tokensField(limits.monthlyTokens),
  dollars: dollarsField(limits.monthlyCostMicros),
  memberTokens: tokensField(limits.memberMonthlyTokens),
  memberDollars: dollarsField(limits.memberMonthlyCostMicros),
});

/** How much all together, and each member, may use in a month. */
export function LimitsForm({ stored }: { stored: UsageLimits }) {
  const t = useTranslations('usage');
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const form = useForm({ initialValues: formOf(stored) });
  const save = useMutation({
    mutationFn: (limits: UsageLimits) => api.put<UsageLimits>('/settings/usage/limits', limits),
    onSuccess: (saved) => {
      form.setInitialValues(formOf(saved));
      form.setValues(formOf(saved));
      notifyDone(t('saved'));
      void client.invalidateQueries({ queryKey: usageKey });
    },
    onError: (error) => notifyError(error),
  });
  const field = (name: keyof typeof form.values, unit: 'tokens' | 'dollars') => (
    <LimitField
      label={t(`limit.${name}`)}
      unit={unit}
      value={form.values[name]}
      onChange={(value) => form.setFieldValue(name, value)}
    />
  );
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        save.mutate({
          monthlyTokens: tokensOf(values.tokens),
          monthlyCostMicros: microsOf(values.dollars),
          memberMonthlyTokens: tokensOf(values.memberTokens),
          memberMonthlyCostMicros: microsOf(values.memberDollars),
        }),
      )}
    >
      <div className={classes.fields}>
        {field('tokens', 'tokens')}
        {field('dollars', 'dollars')}
        {field('memberTokens', 'tokens')}
        {field('memberDollars', 'dollars')}
      </div>
      <Button type="submit" variant="filled" loading={save.isPending} disabled={!form.isDirty()}>
        {t('save')}
      </Button>
    </form>
  );
}

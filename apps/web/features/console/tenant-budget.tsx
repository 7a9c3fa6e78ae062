'use client';

import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { dollarsField, formatMoney, microsOf, tokensField, tokensOf } from '@/features/usage/amounts.ts';
import { LimitField } from '@/features/usage/limit-field.tsx';
import usage from '@/features/usage/usage.module.css';
import type { TenantBudget } from '@/lib/api/types.ts';
import { formatNumber, formatWhen } from '@/lib/format.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import classes from './console.module.css';

/** What a tenant's models may use in a month, and what they have used. */
export function BudgetOfTenant({ slug }: { slug: string }) {
  const t = useTranslations('console');
  const locale = useLocale();
  const api = useApi();
  const mayManage = useSession().can(OPERATOR_PERMISSIONS.billingManage);
  const budget = useQuery({
    queryKey: ['tenants', 'budget', slug],
    queryFn: ({ signal }) => api.get<TenantBudget>(`/tenants/${slug}/budget`, { signal }),
    refetchOnWindowFocus: false,
  });
  if (!budget.data) return null;
  const { usage: used } = budget.data;
  return (
    <section className={classes.drawerActions}>
      <h3>{t('budget')}</h3>
      <p className={usage.note}>
        {used === null
          ? t('budgetUnused')
          : t('budgetUsed', {
              month: used.month,
              tokens: formatNumber(used.tokens, locale),
              money: formatMoney(used.costMicros, locale),
              when: formatWhen(used.updatedAt, locale),
            })}
      </p>
      {mayManage && <BudgetForm slug={slug} stored={budget.data} />}
    </section>
  );
}

const formOf = (budget: TenantBudget) => ({
  tokens: tokensField(budget.monthlyTokens),
  dollars: dollarsField(budget.monthlyCostMicros),
});

function BudgetForm({ slug, stored }: { slug: string; stored: TenantBudget }) {
  const t = useTranslations('console');
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const form = useForm({ initialValues: formOf(stored) });
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      api.put<TenantBudget>(`/tenants/${slug}/budget`, {
        monthlyTokens: tokensOf(values.tokens),
        monthlyCostMicros: microsOf(values.dollars),
      }),
    onSuccess: (saved) => {
      client.setQueryData(['tenants', 'budget', slug], saved);
      form.setInitialValues(formOf(saved));
      form.setValues(formOf(saved));
      notifyDone(t('budgetSaved'));
    },
    onError: (error) => notifyError(error),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <div className={usage.fields}>
        <LimitField
          label={t('budgetTokens')}
          unit="tokens"
          value={form.values.tokens}
          onChange={(value) => form.setFieldValue('tokens', value)}
        />
        <LimitField
          label={t('budgetDollars')}
          unit="dollars"
          value={form.values.dollars}
          onChange={(value) => form.setFieldValue('dollars', value)}
        />
      </div>
      <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
        {t('budgetSave')}
      </Button>
    </form>
  );
}

'use client';

import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { Usage } from '@/lib/api/types.ts';
import { formatDate, formatNumber } from '@/lib/format.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { formatMoney, nearest, shareOf } from './amounts.ts';
import { usageKey } from './keys.ts';
import { LimitsForm } from './limits-form.tsx';
import classes from './usage.module.css';

/** What models have used this month, and how much they may. */
export function UsagePage() {
  const api = useApi();
  const usage = useQuery({
    queryKey: usageKey,
    queryFn: ({ signal }) => api.get<Usage>('/settings/usage', { signal }),
  });
  return (
    <SettingsFrame>
      {usage.data ? (
        <Sections usage={usage.data} />
      ) : usage.isError ? (
        <ErrorState error={usage.error} retry={() => void usage.refetch()} />
      ) : (
        <SkeletonText lines={6} />
      )}
    </SettingsFrame>
  );
}

function Sections({ usage }: { usage: Usage }) {
  const t = useTranslations('usage');
  const locale = useLocale();
  return (
    <div className={classes.sections}>
      <section>
        <h2>{t('thisMonth')}</h2>
        <div className={classes.meters}>
          <Meter
            label={t('tokens')}
            used={usage.total.tokens}
            limit={nearest(usage.limits.monthlyTokens, usage.platform.monthlyTokens)}
            format={(value) => formatNumber(value, locale)}
          />
          <Meter
            label={t('money')}
            used={usage.total.costMicros}
            limit={nearest(usage.limits.monthlyCostMicros, usage.platform.monthlyCostMicros)}
            format={(value) => formatMoney(value, locale)}
          />
        </div>
        <p className={classes.note}>{t('renews', { when: formatDate(usage.endsAt, locale) })}</p>
      </section>
      <section>
        <h2>{t('limits')}</h2>
        <LimitsForm stored={usage.limits} />
        <p className={classes.note}>{t('limitsText')}</p>
        <Platform usage={usage} />
      </section>
      <ByModel usage={usage} />
      <ByMember usage={usage} />
    </div>
  );
}

function Meter({
  label,
  used,
  limit,
  format,
}: {
  label: string;
  used: number;
  limit: number | null;
  format: (value: number) => string;
}) {
  const t = useTranslations('usage');
  const share = shareOf(used, limit);
  return (
    <div className={classes.meter}>
      <div className={classes.meterLine}>
        <span>{label}</span>
        <span>{limit === null ? format(used) : t('of', { used: format(used), limit: format(limit) })}</span>
      </div>
      {share !== null && (
        <Progress value={share * 100} color={share >= 1 ? 'red' : 'jade'} aria-label={label} size={8} />
      )}
    </div>
  );
}

/** What the operators of the platform allow, where they have set something. */
function Platform({ usage: { platform } }: { usage: Usage }) {
  const t = useTranslations('usage');
  const locale = useLocale();
  const limits = [
    platform.monthlyTokens === null
      ? null
      : t('platformTokens', { limit: formatNumber(platform.monthlyTokens, locale) }),
    platform.monthlyCostMicros === null ? null : formatMoney(platform.monthlyCostMicros, locale),
  ].filter((text) => text !== null);
  if (limits.length === 0) return null;
  return <p className={classes.note}>{t('platform', { limits: limits.join(', ') })}</p>;
}

function ByModel({ usage }: { usage: Usage }) {
  const t = useTranslations('usage');
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  return (
    <section>
      <h2>{t('byModel')}</h2>
      {usage.models.length === 0 ? (
        <p className={classes.note}>{t('none')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('model')}</th>
              <th scope="col" className={classes.wide}>
                {t('calls')}
              </th>
              <th scope="col">{t('input')}</th>
              <th scope="col">{t('output')}</th>
              <th scope="col">{t('money')}</th>
            </tr>
          </thead>
          <tbody>
            {usage.models.map((row) => (
              <tr key={row.model}>
                <td>{row.model}</td>
                <td className={classes.wide}>{number(row.calls)}</td>
                <td>{number(row.inputTokens)}</td>
                <td>{number(row.outputTokens)}</td>
                <td>{formatMoney(row.costMicros, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ByMember({ usage }: { usage: Usage }) {
  const t = useTranslations('usage');
  const locale = useLocale();
  if (usage.members.length === 0) return null;
  return (
    <section>
      <h2>{t('byMember')}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('tokens')}</th>
            <th scope="col">{t('money')}</th>
          </tr>
        </thead>
        <tbody>
          {usage.members.map(({ user, tokens, costMicros }) => (
            <tr key={user.id}>
              <td>{user.name}</td>
              <td>{formatNumber(tokens, locale)}</td>
              <td>{formatMoney(costMicros, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

'use client';

import { Progress } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FleetOverview } from '@/lib/api/types.ts';
import { formatNumber } from '@/lib/format.ts';
import classes from './console.module.css';

/** The fleet in four figures, each with its unit and what it is measured against. */
export function Figures({ numbers }: { numbers: FleetOverview }) {
  const t = useTranslations('console');
  const locale = useLocale();
  const n = (value: number, digits = 0) => formatNumber(value, locale, { maximumFractionDigits: digits });
  const { tenants, connections, requests, schema } = numbers;
  const share = connections.budget > 0 ? (connections.open / connections.budget) * 100 : 0;
  return (
    <section className={`card ${classes.figures}`} aria-label={t('figures')}>
      <Figure label={t('tenants')} value={n(tenants.total)}>
        {t('tenantsBy', {
          active: n(tenants.active),
          suspended: n(tenants.suspended),
          failed: tenants.failed,
        })}
      </Figure>
      <Figure
        label={t('connections')}
        value={
          <>
            {n(connections.open)} <span className={classes.unit}>{t('of', { total: n(connections.budget) })}</span>
          </>
        }
      >
        <Progress
          value={share}
          color={share > 90 ? 'red' : 'jade'}
          aria-label={t('connectionsUsed', { open: n(connections.open), budget: n(connections.budget) })}
          mt={7}
        />
      </Figure>
      <Figure
        label={t('p99')}
        value={
          requests.p99Ms === null ? (
            t('noRequests')
          ) : (
            <>
              {n(requests.p99Ms, requests.p99Ms < 10 ? 1 : 0)} <span className={classes.unit}>ms</span>
            </>
          )
        }
      >
        {t('perSecond', { rate: n(requests.perSecond, 1) })}
      </Figure>
      <Figure label={t('schema')} value={`v${n(schema.current)}`}>
        {schema.behind === 0 ? t('allCurrent') : t('behind', { count: schema.behind })}
      </Figure>
    </section>
  );
}

function Figure({ label, value, children }: { label: string; value: ReactNode; children: ReactNode }) {
  return (
    <div>
      <span className="small">{label}</span>
      <b>{value}</b>
      <div className="tiny">{children}</div>
    </div>
  );
}

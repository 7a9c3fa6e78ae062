'use client';

import { useTranslations } from 'next-intl';
import { Pill, type PillTone } from '@/components/pill.tsx';
import type { RoofTone } from '@/components/tile.tsx';
import type { Tenant, TenantState } from '@/lib/api/types.ts';

const TONES: Record<TenantState, PillTone> = {
  active: 'ok',
  provisioning: 'warn',
  suspended: 'plain',
  failed: 'bad',
  deleting: 'warn',
};

export function StatePill({ state }: { state: TenantState }) {
  const t = useTranslations('console');
  return <Pill tone={TONES[state]}>{t(`state.${state}`)}</Pill>;
}

/** What a tenant's tile looks like; an active one whose schema is not the current one yet is still waiting. */
export function toneOf(tenant: Tenant, currentSchema: number | null): RoofTone {
  switch (tenant.state) {
    case 'failed':
      return 'failed';
    case 'suspended':
      return 'idle';
    case 'provisioning':
    case 'deleting':
      return 'running';
    default:
      return currentSchema !== null && tenant.schemaVersion < currentSchema ? 'waiting' : 'done';
  }
}

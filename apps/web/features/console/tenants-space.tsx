'use client';

import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { DataTable } from '@/components/table/data-table.tsx';
import { useEndless } from '@/components/table/use-endless.tsx';
import type { TenantState } from '@/lib/api/types.ts';
import { consolePaths } from '@/lib/paths.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useTenants } from './api.ts';
import classes from './console.module.css';
import { CreateTenant } from './create-tenant.tsx';
import { useTenantColumns } from './tenant-columns.tsx';

const STATES = ['active', 'provisioning', 'suspended', 'failed', 'deleting'] as const satisfies readonly TenantState[];

/** All tenants, with one of them (`children`) open over the list. */
export function TenantsSpace({ children }: { children: ReactNode }) {
  const t = useTranslations('console');
  const router = useRouter();
  const mayWrite = useSession().can(OPERATOR_PERMISSIONS.tenantsWrite);
  const asksForNew = useSearchParams().get('new') !== null;
  const [creating, setCreating] = useState(false);
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 180);
  const [state, setState] = useState<TenantState | null>(null);
  const list = useTenants(q, state);
  const endless = useEndless(list);
  const columns = useTenantColumns();
  const tenants = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = q !== '' || state !== null;

  function reset(): void {
    setText('');
    setState(null);
  }

  return (
    <Page
      title={t('tenants')}
      actions={
        mayWrite && (
          <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={() => setCreating(true)}>
            {t('newTenant')}
          </Button>
        )
      }
    >
      <search className={classes.filters}>
        <TextInput
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('find')}
          aria-label={t('find')}
          leftSection={<Icon name="find" size={16} />}
          className={classes.find}
        />
        <Select
          aria-label={t('anyState')}
          placeholder={t('anyState')}
          clearable
          w={150}
          value={state}
          onChange={(value) => setState(value as TenantState | null)}
          data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
      </search>
      {list.isPending ? (
        <SkeletonRows rows={8} />
      ) : list.isError && tenants.length === 0 ? (
        <ErrorState error={list.error} retry={() => void list.refetch()} />
      ) : tenants.length === 0 ? (
        narrowed ? (
          <EmptyState icon="find" title={t('noneFound')} action={<Button onClick={reset}>{t('showAll')}</Button>} />
        ) : (
          <EmptyState
            icon="home"
            title={t('noTenants')}
            action={
              mayWrite && (
                <Button variant="filled" onClick={() => setCreating(true)}>
                  {t('newTenant')}
                </Button>
              )
            }
          >
            {mayWrite ? t('noTenantsText') : null}
          </EmptyState>
        )
      ) : (
        <DataTable
          label={t('tenants')}
          rows={tenants}
          columns={columns}
          rowKey={(tenant) => tenant.id}
          rowName={(tenant) => tenant.name}
          href={(tenant) => consolePaths.tenant(tenant.slug)}
          phoneRowHeight={62}
          {...endless}
        />
      )}
      {children}
      <CreateTenant
        opened={mayWrite && (creating || asksForNew)}
        onClose={() => {
          setCreating(false);
          if (asksForNew) router.replace(consolePaths.tenants());
        }}
      />
    </Page>
  );
}

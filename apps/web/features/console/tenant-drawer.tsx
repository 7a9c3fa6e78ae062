'use client';

import { Button, Drawer, Textarea } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { Backups } from '@/features/backups/backups.tsx';
import { Impersonations } from '@/features/impersonation/impersonations.tsx';
import type { Tenant } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { consolePaths, workspacePaths } from '@/lib/paths.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { notifyDone } from '@/lib/use-error-text.ts';
import { useSuspension, useTenant } from './api.ts';
import classes from './console.module.css';
import { StatePill } from './state-pill.tsx';
import { BudgetOfTenant } from './tenant-budget.tsx';

/** One tenant: where it lives, which schema it has, and what an operator may do with it. */
export function TenantDrawer({ slug }: { slug: string }) {
  const t = useTranslations('console');
  const router = useRouter();
  const phone = useMediaQuery('(max-width: 47.5em)') ?? false;
  const tenant = useTenant(slug);
  return (
    <Drawer
      opened
      onClose={() => router.push(consolePaths.tenants(), { scroll: false })}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '86%' : 480}
      title={tenant.data?.name ?? slug}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ header: classes.drawerHead, body: classes.drawerBody }}
    >
      {tenant.data ? (
        <Details tenant={tenant.data} />
      ) : tenant.isError ? (
        <ErrorState compact error={tenant.error} retry={() => void tenant.refetch()} />
      ) : (
        <SkeletonText lines={7} />
      )}
    </Drawer>
  );
}

function Details({ tenant }: { tenant: Tenant }) {
  const t = useTranslations('console');
  const locale = useLocale();
  const { can } = useSession();
  const when = (iso: string) => formatDateTime(iso, locale);
  const facts: [string, ReactNode][] = [
    [t('stateLabel'), <StatePill key="state" state={tenant.state} />],
    [
      t('address'),
      <a key="address" href={workspacePaths(tenant.slug).home}>
        {workspacePaths(tenant.slug).home}
      </a>,
    ],
    [t('cluster'), tenant.cluster.name],
    [t('database'), <code key="database">{tenant.databaseName}</code>],
    [t('schema'), `v${tenant.schemaVersion}`],
    [t('fingerprint'), <code key="fingerprint">{tenant.schemaFingerprint}</code>],
    [t('created'), when(tenant.createdAt)],
    [t('updated'), when(tenant.updatedAt)],
    [t('suspendedAt'), tenant.suspendedAt && when(tenant.suspendedAt)],
    [t('suspensionReason'), tenant.suspensionReason],
    [t('reason'), tenant.failure && <code key="failure">{tenant.failure}</code>],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {can(OPERATOR_PERMISSIONS.tenantsWrite) && <Actions tenant={tenant} />}
      {can(OPERATOR_PERMISSIONS.billingRead) && <BudgetOfTenant slug={tenant.slug} />}
      {can(OPERATOR_PERMISSIONS.backupsRead) && <Backups tenant={tenant} />}
      {can(OPERATOR_PERMISSIONS.impersonate) && <Impersonations tenant={tenant} />}
    </>
  );
}

function Actions({ tenant }: { tenant: Tenant }) {
  const t = useTranslations('console');
  const { suspend, resume } = useSuspension(tenant.slug);
  const [suspending, ask] = useDisclosure(false);
  const [resuming, askResume] = useDisclosure(false);
  const [reason, setReason] = useState('');
  if (tenant.state !== 'active' && tenant.state !== 'suspended') return null;
  return (
    <div className={classes.drawerActions}>
      {tenant.state === 'active' ? (
        <Button color="red" onClick={ask.open}>
          {t('suspend')}
        </Button>
      ) : (
        <Button variant="filled" leftSection={<Icon name="redo" size={16} />} onClick={askResume.open}>
          {t('resume')}
        </Button>
      )}
      <ConfirmDialog
        opened={suspending}
        onClose={ask.close}
        title={t('suspendTitle', { name: tenant.name })}
        action={t('suspend')}
        onConfirm={async () => {
          await suspend(reason.trim());
          setReason('');
          notifyDone(t('suspended', { name: tenant.name }));
        }}
      >
        <p>{t('suspendText')}</p>
        <Textarea
          label={t('suspendReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          minRows={2}
          mt={14}
        />
      </ConfirmDialog>
      <ConfirmDialog
        opened={resuming}
        onClose={askResume.close}
        title={t('resumeTitle', { name: tenant.name })}
        action={t('resume')}
        danger={false}
        onConfirm={async () => {
          await resume();
          notifyDone(t('resumed', { name: tenant.name }));
        }}
      >
        {t('resumeText')}
      </ConfirmDialog>
    </div>
  );
}

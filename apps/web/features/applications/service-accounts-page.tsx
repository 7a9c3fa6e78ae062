'use client';

import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { useRoles, useRoleTexts } from '@/features/members/roles.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useServiceAccountChanges, useServiceAccounts } from './api.ts';
import classes from './applications.module.css';
import { type Made, MadeDialog } from './made-dialog.tsx';
import { ServiceAccountRow } from './service-account-row.tsx';

/** Accounts of scripts and servers. */
export function ServiceAccountsPage() {
  const t = useTranslations('applications');
  const accounts = useServiceAccounts();
  const [making, make] = useDisclosure(false);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <SettingsFrame
      actions={
        <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={make.open}>
          {t('service.new')}
        </Button>
      }
    >
      <p className={classes.lead}>{t('service.lead')}</p>
      {accounts.isPending ? (
        <SkeletonRows rows={3} height={56} />
      ) : accounts.isError ? (
        <ErrorState error={accounts.error} retry={() => void accounts.refetch()} compact />
      ) : accounts.data.length === 0 ? (
        <EmptyState icon="activity" title={t('service.empty')} compact>
          {t('service.emptyText')}
        </EmptyState>
      ) : (
        <ul className={classes.rows}>
          {accounts.data.map((account) => (
            <ServiceAccountRow key={account.id} account={account} onSecret={setMade} />
          ))}
        </ul>
      )}
      <NewServiceAccount opened={making} onClose={make.close} onMade={setMade} />
      <MadeDialog
        made={made}
        title={t('service.madeTitle', { name: made?.name ?? '' })}
        onClose={() => setMade(null)}
      />
    </SettingsFrame>
  );
}

function NewServiceAccount({
  opened,
  onClose,
  onMade,
}: {
  opened: boolean;
  onClose: () => void;
  onMade: (made: Made) => void;
}) {
  const t = useTranslations('applications');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const roles = useRoles(opened);
  const { nameOf } = useRoleTexts();
  const { create } = useServiceAccountChanges();
  const [name, setName] = useState('');
  const [roleKey, setRoleKey] = useState('viewer');

  function close(): void {
    setName('');
    create.reset();
    onClose();
  }

  return (
    <Modal opened={opened} onClose={close} title={t('service.new')} size={460}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate(
            { name: name.trim(), roleKey },
            {
              onSuccess: (account) => {
                close();
                onMade(account);
              },
            },
          );
        }}
      >
        <TextInput
          label={t('name')}
          value={name}
          maxLength={100}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('service.role')}
          data={(roles.data ?? [])
            .filter(({ key }) => key !== 'provisioner')
            .map((role) => ({ value: role.key, label: nameOf(role) }))}
          value={roleKey}
          allowDeselect={false}
          onChange={(value) => value !== null && setRoleKey(value)}
        />
        <p role="alert" className={classes.problem}>
          {create.isError ? say(create.error, locale).detail : null}
        </p>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={close}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={create.isPending} disabled={name.trim() === ''}>
            {t('service.create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

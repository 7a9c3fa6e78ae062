'use client';

import { Button, PasswordInput, Select, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useRoles, useRoleTexts } from '@/features/members/roles.ts';
import type { SsoConnection, SsoConnectionChange } from '@/lib/api/types.ts';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import { useSsoActions } from './api.ts';
import classes from './sso.module.css';

type Values = {
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  roleKey: string;
  jit: boolean;
  enabled: boolean;
};

/** What the provider gave, and who may come in by it; `children` stand between the two. */
export function ConnectionForm({ connection, children }: { connection: SsoConnection; children: ReactNode }) {
  const t = useTranslations('sso');
  const locale = useLocale();
  const say = useErrorText();
  const roles = useRoles();
  const { nameOf } = useRoleTexts();
  const { change } = useSsoActions();
  const stored: Values = {
    name: connection.name,
    issuer: connection.issuer,
    clientId: connection.clientId ?? '',
    clientSecret: '',
    roleKey: connection.defaultRole.key,
    jit: connection.jit,
    enabled: connection.enabled,
  };
  const form = useForm({
    initialValues: stored,
    validate: {
      name: (value) => (value.trim() ? null : t('new.nameMissing')),
      issuer: (value) => (/^https?:\/\/\S+$/.test(value.trim()) ? null : t('new.issuerWrong')),
    },
  });
  const problem = change.error ? say(change.error, locale) : null;
  const choices = (roles.data ?? [])
    .filter(({ key }) => key !== 'owner')
    .map((role) => ({ value: role.key, label: nameOf(role) }));

  function save(values: Values): void {
    // A promise: this form begins anew with what was stored, and would not hear of it otherwise.
    change.mutateAsync({ id: connection.id, change: changeOf(stored, values) }).then(
      () => notifyDone(t('saved')),
      // Told below.
      () => undefined,
    );
  }

  return (
    <form className={classes.form} noValidate autoComplete="off" onSubmit={form.onSubmit(save)}>
      <div className={classes.pair}>
        <TextInput label={t('clientId')} maxLength={500} spellCheck={false} {...form.getInputProps('clientId')} />
        <PasswordInput
          label={t('clientSecret')}
          description={t('secretText')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={connection.hasSecret ? t('secretKept') : ''}
          maxLength={500}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('showSecret') }}
          {...form.getInputProps('clientSecret')}
        />
        <TextInput label={t('new.name')} maxLength={60} {...form.getInputProps('name')} />
        <TextInput label={t('new.issuer')} maxLength={500} spellCheck={false} {...form.getInputProps('issuer')} />
      </div>
      {children}
      <div className={classes.step}>
        <h3>{t('step.people')}</h3>
        <Switch
          label={t('enabled')}
          description={t('enabledText')}
          {...form.getInputProps('enabled', { type: 'checkbox' })}
        />
        <Switch label={t('jit')} description={t('jitText')} {...form.getInputProps('jit', { type: 'checkbox' })} />
        {form.values.jit && (
          <Select
            label={t('role')}
            data={choices}
            allowDeselect={false}
            className={classes.role}
            {...form.getInputProps('roleKey')}
          />
        )}
      </div>
      <p role="alert" className={classes.problem}>
        {problem && (
          <>
            {problem.detail} <code>{problem.code}</code>
          </>
        )}
      </p>
      <div>
        <Button type="submit" variant="filled" loading={change.isPending} disabled={!form.isDirty()}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

/** Only what differs: an untouched secret stays, and with it what was tested. */
function changeOf(stored: Values, values: Values): SsoConnectionChange {
  const text = (key: 'name' | 'issuer' | 'clientId' | 'clientSecret') => {
    const value = values[key].trim();
    return value === '' || value === stored[key] ? {} : { [key]: value };
  };
  return {
    ...text('name'),
    ...text('issuer'),
    ...text('clientId'),
    ...text('clientSecret'),
    ...(values.roleKey === stored.roleKey ? {} : { defaultRoleKey: values.roleKey }),
    ...(values.jit === stored.jit ? {} : { jit: values.jit }),
    ...(values.enabled === stored.enabled ? {} : { enabled: values.enabled }),
  };
}

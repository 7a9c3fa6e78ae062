'use client';

import { Button, Group, Modal, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { isApiError } from '@/lib/api/error.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useInvite } from './api.ts';
import { InvitationReady } from './invitation-ready.tsx';
import classes from './members.module.css';
import { useRoles, useRoleTexts } from './roles.ts';

/** Invites somebody; without a mail server the link is shown here, to be passed on. */
export function InviteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('members');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const roles = useRoles(opened);
  const { nameOf, explain } = useRoleTexts();
  const invite = useInvite();
  const form = useForm({
    initialValues: { name: '', email: '', roleKey: 'member' },
    validate: {
      name: (value) => (value.trim() ? null : t('nameMissing')),
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('emailWrong')),
    },
  });

  function close(): void {
    onClose();
    // After it has faded, so that nothing jumps while it goes.
    setTimeout(() => {
      invite.reset();
      form.reset();
    }, 200);
  }
  function submit(values: typeof form.values): void {
    invite.mutate(
      { name: values.name.trim(), email: values.email.trim(), roleKey: values.roleKey },
      {
        onError: (error) => {
          const { detail } = say(error, locale);
          form.setFieldError(isApiError(error, 'role_above_own', 'role_unknown') ? 'roleKey' : 'email', detail);
        },
      },
    );
  }

  const made = invite.data;
  return (
    <Modal opened={opened} onClose={close} title={made ? t('invitedTitle') : t('inviteTitle')} size={520}>
      {made ? (
        <InvitationReady invitation={made} onClose={close}>
          <Button
            variant="subtle"
            onClick={() => {
              invite.reset();
              form.reset();
            }}
          >
            {t('inviteAnother')}
          </Button>
        </InvitationReady>
      ) : (
        <form className={classes.form} onSubmit={form.onSubmit(submit)} noValidate>
          <TextInput
            data-autofocus
            label={t('field.name')}
            maxLength={100}
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('field.email')}
            type="email"
            maxLength={254}
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <Radio.Group label={t('field.role')} {...form.getInputProps('roleKey')}>
            <div className={classes.roleRadios}>
              {(roles.data ?? []).map((role) => (
                <Radio key={role.key} value={role.key} label={nameOf(role)} description={explain(role)} />
              ))}
            </div>
          </Radio.Group>
          <Group justify="flex-end" gap={8}>
            <Button variant="subtle" onClick={close}>
              {common('cancel')}
            </Button>
            <Button type="submit" variant="filled" loading={invite.isPending}>
              {t('makeInvitation')}
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  );
}

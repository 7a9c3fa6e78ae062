'use client';

import { Button, Checkbox, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { isApiError } from '@/lib/api/error.ts';
import type { Permission, Role } from '@/lib/api/types.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useRoleActions } from './api.ts';
import { GROUPS, PERMISSION_GROUPS } from './permissions.ts';
import classes from './roles.module.css';

/** Makes a role, or changes one. What one may not do oneself cannot be ticked. */
export function RoleDialog({ role, onClose }: { role: Role | null; onClose: () => void }) {
  const t = useTranslations('roles');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const { principal } = useSession();
  const { save } = useRoleActions();
  const form = useForm({
    initialValues: {
      name: role?.name ?? '',
      description: role?.description ?? '',
      permissions: (role?.permissions ?? []) as string[],
    },
    validate: { name: (value) => (value.trim() ? null : t('nameMissing')) },
  });
  const problem = save.error !== null && !isApiError(save.error, 'role_name_taken') ? say(save.error, locale) : null;

  function submit({ name, description, permissions }: typeof form.values): void {
    const input = { name: name.trim(), description: description.trim(), permissions: permissions as Permission[] };
    save.mutate(
      { key: role?.key ?? null, input },
      {
        onSuccess: onClose,
        onError: (error) =>
          isApiError(error, 'role_name_taken') && form.setFieldError('name', say(error, locale).detail),
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={role === null ? t('newTitle') : t('editTitle')} size={560}>
      <form className={classes.form} onSubmit={form.onSubmit(submit)} noValidate>
        <TextInput data-autofocus label={t('name')} maxLength={60} autoComplete="off" {...form.getInputProps('name')} />
        <Textarea
          label={t('description')}
          maxLength={300}
          autosize
          minRows={1}
          {...form.getInputProps('description')}
        />
        <Checkbox.Group label={t('allows')} description={t('allowsHint')} {...form.getInputProps('permissions')}>
          {GROUPS.map((group) => (
            <fieldset key={group} className={classes.choices}>
              <legend>{t(`group.${group}`)}</legend>
              {PERMISSION_GROUPS[group].map((permission) => (
                <Checkbox
                  key={permission}
                  value={permission}
                  label={t(`words.${permission}`)}
                  disabled={!principal.permissions.includes(permission)}
                />
              ))}
            </fieldset>
          ))}
        </Checkbox.Group>
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem.detail}
          </p>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="subtle" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={save.isPending}>
            {role === null ? t('create') : common('save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

'use client';

import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyLink } from '@/components/copy-link.tsx';
import { isApiError } from '@/lib/api/error.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useCreateTenant } from './api.ts';
import classes from './console.module.css';
import { SLUG, suggestSlug } from './slug.ts';

const BLANK = { name: '', slug: '', adminName: '', adminEmail: '' };

/** Creates a tenant with its first administrator, whose link is shown once, here. */
export function CreateTenant({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('console');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const create = useCreateTenant();
  // Until somebody writes the short name themselves, it follows the name.
  const [slugIsOwn, setSlugIsOwn] = useState(false);
  const form = useForm({
    initialValues: BLANK,
    validate: {
      name: (value) => (value.trim() ? null : t('nameMissing')),
      slug: (value) => (SLUG.test(value) ? null : t('slugWrong')),
      adminName: (value) => (value.trim() ? null : t('nameMissing')),
      adminEmail: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('emailWrong')),
    },
  });
  const made = create.data;
  const isOfSlug = (error: unknown) => isApiError(error, 'slug_taken') || isApiError(error, 'slug_reserved');
  const problem = create.error && !isOfSlug(create.error) ? say(create.error, locale) : null;

  function close(): void {
    if (create.isPending) return;
    onClose();
    setTimeout(() => {
      create.reset();
      form.reset();
      setSlugIsOwn(false);
    }, 200);
  }
  function submit(values: typeof BLANK): void {
    create.mutate(
      {
        name: values.name.trim(),
        slug: values.slug,
        admin: { name: values.adminName.trim(), email: values.adminEmail.trim() },
      },
      {
        onError: (error) => {
          if (isOfSlug(error)) form.setFieldError('slug', say(error, locale).detail);
        },
      },
    );
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={made ? t('madeTitle', { name: made.name }) : t('createTitle')}
      size={540}
      closeOnClickOutside={!made}
    >
      {made ? (
        <div className={classes.form}>
          <p className="small">
            {t(made.admin.invitationUrl === null ? 'madeMailed' : 'madeText', { email: made.admin.email })}
          </p>
          {made.admin.invitationUrl !== null && <CopyLink url={made.admin.invitationUrl} label={t('invitationLink')} />}
          <Group justify="flex-end">
            <Button onClick={close}>{common('close')}</Button>
          </Group>
        </div>
      ) : (
        <form className={classes.form} noValidate onSubmit={form.onSubmit(submit)}>
          <TextInput
            data-autofocus
            label={t('field.name')}
            maxLength={100}
            autoComplete="off"
            {...form.getInputProps('name')}
            onChange={(event) => {
              const { value } = event.currentTarget;
              form.setFieldValue('name', value);
              if (!slugIsOwn) form.setFieldValue('slug', suggestSlug(value));
            }}
          />
          <TextInput
            label={t('field.slug')}
            description={t('slugText', { address: `/t/${form.values.slug || '…'}` })}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            classNames={{ input: classes.slugInput }}
            {...form.getInputProps('slug')}
            onChange={(event) => {
              setSlugIsOwn(event.currentTarget.value !== '');
              form.setFieldValue('slug', event.currentTarget.value.toLowerCase());
            }}
          />
          <fieldset className={classes.pair}>
            <legend>{t('firstAdmin')}</legend>
            <TextInput
              label={t('field.adminName')}
              maxLength={100}
              autoComplete="off"
              {...form.getInputProps('adminName')}
            />
            <TextInput
              label={t('field.adminEmail')}
              type="email"
              maxLength={254}
              autoComplete="off"
              {...form.getInputProps('adminEmail')}
            />
          </fieldset>
          {problem && (
            <p className={classes.problem} role="alert">
              {problem.detail} <code>{problem.code}</code>
            </p>
          )}
          <Group justify="flex-end" gap={8}>
            {create.isPending && (
              <span className="small" role="status">
                {t('making')}
              </span>
            )}
            <Button variant="subtle" onClick={close} disabled={create.isPending}>
              {common('cancel')}
            </Button>
            <Button type="submit" variant="filled" loading={create.isPending}>
              {t('create')}
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  );
}

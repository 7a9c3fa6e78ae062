'use client';

import { Button, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocale, useTranslations } from 'next-intl';
import dialog from '@/components/dialogs.module.css';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useSsoActions } from './api.ts';
import classes from './sso.module.css';

/** The first step: what it is called and where it is. Everything else needs the redirect URI, which is made by this. */
export function NewConnection({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('sso.new');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const { create } = useSsoActions();
  const form = useForm({
    initialValues: { name: '', issuer: '' },
    validate: {
      name: (value) => (value.trim() ? null : t('nameMissing')),
      issuer: (value) => (/^https?:\/\/\S+$/.test(value.trim()) ? null : t('issuerWrong')),
    },
  });
  const close = () => {
    create.reset();
    form.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('title')} size={480} withCloseButton={false}>
      <form
        className={classes.fields}
        noValidate
        onSubmit={form.onSubmit((values) => create.mutate(values, { onSuccess: close }))}
      >
        <TextInput
          label={t('name')}
          description={t('nameText')}
          placeholder="Okta"
          maxLength={60}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('issuer')}
          description={t('issuerText')}
          placeholder="https://…"
          maxLength={500}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('issuer')}
        />
        <p role="alert" className={dialog.problem}>
          {create.error ? say(create.error, locale).detail : null}
        </p>
        <div className={dialog.buttons}>
          <Button variant="subtle" onClick={close}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={create.isPending}>
            {t('go')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

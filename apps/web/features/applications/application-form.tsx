'use client';

import { Button, Checkbox, Group, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Application, NewApplication } from '@/lib/api/types.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useApplicationChanges, useApplicationSettings } from './api.ts';
import classes from './applications.module.css';
import type { Made } from './made-dialog.tsx';
import { useScopeText } from './scopes.ts';

/** Registers an application, or changes one. */
export function ApplicationForm({
  application,
  opened,
  onClose,
  onMade,
}: {
  application?: Application;
  opened: boolean;
  onClose: () => void;
  onMade?: (made: Made) => void;
}) {
  const t = useTranslations('applications');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const scopeText = useScopeText();
  const settings = useApplicationSettings();
  const { register, change } = useApplicationChanges();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<NewApplication['kind']>('confidential');
  const [redirects, setRedirects] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const sending = application ? change : register;
  // biome-ignore lint/correctness/useExhaustiveDependencies: starts anew each time it opens
  useEffect(() => {
    if (!opened) return;
    setName(application?.name ?? '');
    setRedirects(application?.redirectUris.join('\n') ?? '');
    setScopes(application?.scopes ?? []);
    register.reset();
    change.reset();
  }, [opened]);

  const redirectUris = redirects.split('\n').map((line) => line.trim());
  const facts = {
    name: name.trim(),
    redirectUris: redirectUris.filter((line) => line !== ''),
    scopes: scopes as NewApplication['scopes'],
  };

  function submit(): void {
    if (application) {
      change.mutate({ id: application.id, ...facts }, { onSuccess: onClose });
      return;
    }
    register.mutate(
      { kind, ...facts },
      {
        onSuccess: (made) => {
          onClose();
          onMade?.(made);
        },
      },
    );
  }

  const offered = settings.data?.scopes ?? [];
  return (
    <Modal opened={opened} onClose={onClose} title={application ? t('app.edit') : t('app.new')} size={560}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label={t('name')}
          value={name}
          maxLength={100}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {!application && (
          <Radio.Group
            label={t('app.kind')}
            value={kind}
            onChange={(value) => setKind(value === 'public' ? 'public' : 'confidential')}
          >
            <Stack gap={8} mt={8}>
              <Radio value="confidential" label={t('app.confidential')} />
              <Radio value="public" label={t('app.public')} />
            </Stack>
          </Radio.Group>
        )}
        <Textarea
          label={t('app.redirects')}
          description={t('app.redirectsHint')}
          value={redirects}
          rows={3}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(event) => setRedirects(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('app.scopes')} value={scopes} onChange={setScopes}>
          <Stack gap={8} mt={8}>
            {offered.map((scope) => (
              <Checkbox key={scope} value={scope} label={scopeText(scope)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <p role="alert" className={classes.problem}>
          {sending.isError ? say(sending.error, locale).detail : null}
        </p>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button
            type="submit"
            variant="filled"
            loading={sending.isPending}
            disabled={facts.name === '' || facts.redirectUris.length === 0}
          >
            {application ? t('app.save') : t('app.create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

'use client';

import { Button, PasswordInput, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Icon } from '@/components/icons.tsx';
import type { ModelProvider, ModelSettings, ModelTest } from '@/lib/api/types.ts';
import { formatDateTime, formatNumber } from '@/lib/format.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import { embeds, formOf, inputOf, keyServes, modelSettingsKey } from './model-input.ts';
import classes from './settings.module.css';

const PROVIDERS = ['none', 'openai', 'anthropic', 'openai-compatible'] as const satisfies readonly ModelProvider[];
/** A model's name as an example; the reader's own account decides what there is. */
const EXAMPLES: Record<ModelProvider, string> = {
  none: '',
  openai: 'gpt-5-mini',
  anthropic: 'claude-sonnet-4-5',
  'openai-compatible': 'qwen3-32b',
};

export function ModelForm({ stored }: { stored: ModelSettings }) {
  const t = useTranslations('settings');
  const locale = useLocale();
  const say = useErrorText();
  const form = useForm({
    initialValues: formOf(stored),
    validate: {
      model: (value, values) => (values.provider !== 'none' && !value.trim() ? t('modelMissing') : null),
      baseUrl: (value, values) => {
        if (values.provider !== 'openai-compatible' && !value.trim()) return null;
        return /^https?:\/\/\S+$/.test(value.trim()) ? null : t('baseUrlWrong');
      },
    },
  });
  const { save, test } = useModelActions();
  const { values } = form;
  const on = values.provider !== 'none';
  const kept = keyServes(stored, values);
  const problem = save.error ? say(save.error, locale) : null;

  // What a test said holds for the values that it tested only.
  const fingerprint = JSON.stringify(values);
  const { reset } = test;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a value changes
  useEffect(() => reset(), [fingerprint, reset]);

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit((current) =>
        save.mutate(inputOf(stored, current), {
          onSuccess: (saved) => {
            form.setInitialValues(formOf(saved));
            form.setValues(formOf(saved));
            notifyDone(t('saved'));
          },
        }),
      )}
    >
      <Radio.Group label={t('provider')} {...form.getInputProps('provider')}>
        <div className={classes.choices}>
          {PROVIDERS.map((provider) => (
            <Radio.Card key={provider} value={provider} className={classes.choice}>
              <Radio.Indicator />
              <span>
                <b>{t(`providers.${provider}.name`)}</b>
                <span className="tiny">{t(`providers.${provider}.text`)}</span>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {on && (
        <div className={classes.fields}>
          <TextInput
            label={t('model')}
            placeholder={t('example', { value: EXAMPLES[values.provider] })}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('model')}
          />
          <TextInput
            label={values.provider === 'openai-compatible' ? t('baseUrl') : t('baseUrlOptional')}
            placeholder="https://…/v1"
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            inputMode="url"
            {...form.getInputProps('baseUrl')}
          />
          <div>
            <PasswordInput
              label={t('apiKey')}
              description={t('apiKeyText')}
              placeholder={kept ? t('keyKept', { hint: stored.keyHint ?? '' }) : t('keyMissing')}
              maxLength={500}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('showKey') }}
              {...form.getInputProps('apiKey')}
            />
            {kept && values.apiKey === '' && (
              <button type="button" className={classes.link} onClick={() => form.setFieldValue('removeKey', true)}>
                {t('removeKey')}
              </button>
            )}
            {values.removeKey && (
              <p className={classes.removed}>
                {t('keyWillGo')}{' '}
                <button type="button" className={classes.link} onClick={() => form.setFieldValue('removeKey', false)}>
                  {t('keepKey')}
                </button>
              </p>
            )}
          </div>
          {embeds(values.provider) && (
            <TextInput
              label={t('embeddingModel')}
              description={t('embeddingModelText')}
              placeholder={t('embeddingNone')}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              {...form.getInputProps('embeddingModel')}
            />
          )}
        </div>
      )}
      <TestResult data={test.data} error={test.error} model={values.model} />
      {problem && (
        <p className={classes.result} data-tone="bad" role="alert">
          <Icon name="warning" size={16} />
          <span>
            {problem.detail} <code>{problem.code}</code>
          </span>
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={save.isPending} disabled={!form.isDirty()}>
          {on ? t('save') : t('saveNone')}
        </Button>
        {on && (
          <Button
            loading={test.isPending}
            leftSection={<Icon name="activity" size={16} />}
            onClick={() => {
              if (!form.validate().hasErrors) test.mutate(inputOf(stored, form.getValues()));
            }}
          >
            {t('test')}
          </Button>
        )}
        {stored.updatedAt && (
          <span className="tiny">{t('updatedAt', { when: formatDateTime(stored.updatedAt, locale) })}</span>
        )}
      </div>
    </form>
  );
}

/** What a test of the connection found. */
function TestResult({
  data,
  error,
  model,
}: {
  data: ModelTest | undefined;
  error: unknown;
  /** The name that was asked for, where the provider did not answer with one. */
  model: string;
}) {
  const t = useTranslations('settings');
  const locale = useLocale();
  const say = useErrorText();
  if (error) {
    const { detail, code } = say(error, locale);
    return <Outcome ok={false} text={detail} code={code} />;
  }
  if (!data) return null;
  const ms = formatNumber(data.latencyMs, locale);
  if (data.ok) return <Outcome ok text={t('testOk', { ms, model: data.model ?? model })} code={null} />;
  const text = data.error?.message[locale === 'ko' ? 'ko' : 'en'] ?? t('testFailed');
  return <Outcome ok={false} text={`${text} (${ms} ms)`} code={data.error?.code ?? null} />;
}

function Outcome({ ok, text, code }: { ok: boolean; text: string; code: string | null }) {
  return (
    <p className={classes.result} data-tone={ok ? 'ok' : 'bad'} role="status">
      <Icon name={ok ? 'check' : 'warning'} size={16} />
      <span>
        {text} {code && <code>{code}</code>}
      </span>
    </p>
  );
}

function useModelActions() {
  const api = useApi();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (input: ReturnType<typeof inputOf>) => api.put<ModelSettings>('/settings/model', input),
    onSuccess: (saved) => client.setQueryData(modelSettingsKey, saved),
  });
  const test = useMutation({
    mutationFn: (input: ReturnType<typeof inputOf>) => api.post<ModelTest>('/settings/model/test', input),
  });
  return { save, test };
}

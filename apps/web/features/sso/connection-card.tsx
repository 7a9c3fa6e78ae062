'use client';

import { Button, Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { CopyLink } from '@/components/copy-link.tsx';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { Pill } from '@/components/pill.tsx';
import type { SsoConnection } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useSsoActions } from './api.ts';
import { ConnectionForm } from './connection-form.tsx';
import { Domains } from './domains.tsx';
import classes from './sso.module.css';
import { TestResult } from './test-result.tsx';

/** One provider: what it is and whether it works; opened, the steps that make it work. */
export function ConnectionCard({
  connection,
  result,
  startsOpen,
}: {
  connection: SsoConnection;
  /** With what the browser has just come back from a test. */
  result: string | null;
  startsOpen: boolean;
}) {
  const t = useTranslations('sso');
  const locale = useLocale();
  const notifyError = useNotifyError();
  const { test, remove } = useSsoActions();
  const [open, { toggle }] = useDisclosure(startsOpen);
  const [removing, ask] = useDisclosure(false);
  const { id, name, issuer, enabled, testedAt } = connection;
  const runTest = () =>
    test.mutate(id, { onSuccess: ({ url }) => window.location.assign(url), onError: (error) => notifyError(error) });

  return (
    <section className={classes.card} aria-labelledby={`sso-${id}`}>
      <UnstyledButton className={classes.head} onClick={toggle} aria-expanded={open}>
        <span className={classes.text}>
          <b id={`sso-${id}`} className="truncate">
            {name}
          </b>
          <span className="tiny truncate">{issuer}</span>
        </span>
        <span className={classes.state}>
          <Pill tone={testedAt === null ? 'warn' : 'plain'}>
            {testedAt === null ? t('state.untested') : t('state.tested', { when: formatWhen(testedAt, locale) })}
          </Pill>
          <Pill tone={enabled ? 'ok' : 'plain'}>{t(enabled ? 'state.on' : 'state.off')}</Pill>
          <span className={classes.chevron} data-open={open || undefined}>
            <Icon name="down" size={16} />
          </span>
        </span>
      </UnstyledButton>
      {result !== null && <TestResult result={result} name={name} />}
      <Collapse expanded={open}>
        <div className={classes.body}>
          <div className={classes.step}>
            <h3>{t('step.register')}</h3>
            <p className="small">{t('step.registerText')}</p>
            <CopyLink url={connection.redirectUri} label={t('redirectUri')} />
          </div>
          {/* Begins anew when what is stored has changed. */}
          <ConnectionForm key={connection.updatedAt} connection={connection}>
            <div className={classes.step}>
              <h3>{t('step.domains')}</h3>
              <p className="small">{t('step.domainsText')}</p>
              <Domains connection={connection} />
            </div>
          </ConnectionForm>
          <div className={classes.actions}>
            <Button
              leftSection={<Icon name="activity" size={16} />}
              loading={test.isPending}
              disabled={connection.clientId === null}
              onClick={runTest}
            >
              {t('test')}
            </Button>
            <span className="tiny">{t('testText')}</span>
            <Button variant="subtle" color="red" onClick={ask.open} className={classes.last}>
              {t('remove')}
            </Button>
          </div>
        </div>
      </Collapse>
      <ConfirmDialog
        opened={removing}
        onClose={ask.close}
        title={t('removeTitle', { name })}
        action={t('remove')}
        onConfirm={() => remove.mutateAsync(id)}
      >
        {t('removeText')}
      </ConfirmDialog>
    </section>
  );
}

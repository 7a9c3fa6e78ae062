'use client';

import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyLink } from '@/components/copy-link.tsx';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Pill } from '@/components/pill.tsx';
import type { SsoConnection, SsoDomain } from '@/lib/api/types.ts';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import { useSsoActions } from './api.ts';
import classes from './sso.module.css';

/** The domains for which a provider may speak, each with the record that proves it. Lies within a form, so it is none. */
export function Domains({ connection }: { connection: SsoConnection }) {
  const t = useTranslations('sso.domain');
  const locale = useLocale();
  const say = useErrorText();
  const { addDomain } = useSsoActions();
  const [domain, setDomain] = useState('');
  const add = () => {
    if (domain.trim() === '') return;
    addDomain.mutate({ id: connection.id, domain: domain.trim() }, { onSuccess: () => setDomain('') });
  };
  return (
    <>
      {connection.domains.length > 0 && (
        <ul className={classes.domains}>
          {connection.domains.map((known) => (
            <DomainRow key={known.id} connectionId={connection.id} domain={known} />
          ))}
        </ul>
      )}
      <div className={classes.addDomain}>
        <TextInput
          label={t('label')}
          placeholder={t('placeholder')}
          value={domain}
          onChange={(event) => setDomain(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The form around it is another matter.
            event.preventDefault();
            add();
          }}
          error={addDomain.error ? say(addDomain.error, locale).detail : null}
          maxLength={253}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button onClick={add} loading={addDomain.isPending} disabled={domain.trim() === ''}>
          {t('add')}
        </Button>
      </div>
    </>
  );
}

function DomainRow({ connectionId, domain }: { connectionId: string; domain: SsoDomain }) {
  const t = useTranslations('sso.domain');
  const common = useTranslations('sso');
  const locale = useLocale();
  const say = useErrorText();
  const { verifyDomain, removeDomain } = useSsoActions();
  const [removing, ask] = useDisclosure(false);
  const isVerified = domain.verifiedAt !== null;
  const name = domain.domain;
  const which = { id: connectionId, domainId: domain.id };
  return (
    <li className={classes.domain}>
      <div className={classes.domainHead}>
        <b className="truncate">{name}</b>
        <Pill tone={isVerified ? 'ok' : 'warn'}>{t(isVerified ? 'verified' : 'waiting')}</Pill>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          className={classes.last}
          onClick={ask.open}
          aria-label={t('remove', { domain: name })}
        >
          {common('remove')}
        </Button>
      </div>
      {!isVerified && (
        <>
          <p className="small">{t('record', { domain: name })}</p>
          <CopyLink url={domain.txtRecord} label="TXT" />
          <p role="alert" className={classes.problem}>
            {verifyDomain.error ? say(verifyDomain.error, locale).detail : null}
          </p>
          <div>
            <Button
              loading={verifyDomain.isPending}
              onClick={() => verifyDomain.mutate(which, { onSuccess: () => notifyDone(t('done', { domain: name })) })}
            >
              {t('verify')}
            </Button>
          </div>
        </>
      )}
      <ConfirmDialog
        opened={removing}
        onClose={ask.close}
        title={t('removeTitle', { domain: name })}
        action={t('removeAction')}
        onConfirm={() => removeDomain.mutateAsync(which)}
      >
        {t('removeText')}
      </ConfirmDialog>
    </li>
  );
}

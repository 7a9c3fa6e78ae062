'use client';

import { Button, Checkbox, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import type { SsoPolicy } from '@/lib/api/types.ts';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import { useSsoActions } from './api.ts';
import classes from './sso.module.css';

/** Whether passwords still open anything, and for whom they always do. */
export function PolicyForm({ stored }: { stored: SsoPolicy }) {
  const t = useTranslations('sso.policy');
  const locale = useLocale();
  const say = useErrorText();
  const { savePolicy } = useSsoActions();
  const [ssoOnly, setSsoOnly] = useState(stored.ssoOnly);
  const [chosen, setChosen] = useState(stored.owners.filter(({ breakGlass }) => breakGlass).map(({ id }) => id));
  const [ends, setEnds] = useState(true);
  const [asking, ask] = useDisclosure(false);
  const isTurningOn = ssoOnly && !stored.ssoOnly;
  const save = () =>
    savePolicy.mutateAsync({
      ssoOnly,
      breakGlassIds: chosen,
      ...(isTurningOn ? { endPasswordSessions: ends } : {}),
    });
  const saveNow = () =>
    void save().then(
      () => notifyDone(t('saved')),
      // Told below.
      () => undefined,
    );
  return (
    <section className={classes.policy} aria-labelledby="sso-policy">
      <h2 id="sso-policy">{t('title')}</h2>
      <p className="small">{t('text')}</p>
      <Switch
        label={t('only')}
        description={t('onlyText')}
        checked={ssoOnly}
        onChange={(event) => setSsoOnly(event.currentTarget.checked)}
      />
      {ssoOnly && (
        <>
          <Checkbox.Group label={t('owners')} value={chosen} onChange={setChosen}>
            <div className={classes.owners}>
              {stored.owners.map(({ id, name, email, hasPassword }) => (
                <Checkbox
                  key={id}
                  value={id}
                  disabled={!hasPassword}
                  label={name}
                  description={hasPassword ? email : t('noPassword')}
                />
              ))}
            </div>
          </Checkbox.Group>
          {isTurningOn && (
            <Checkbox label={t('end')} checked={ends} onChange={(event) => setEnds(event.currentTarget.checked)} />
          )}
        </>
      )}
      <p role="alert" className={classes.problem}>
        {savePolicy.error && !asking ? say(savePolicy.error, locale).detail : null}
      </p>
      <div>
        <Button variant="filled" loading={savePolicy.isPending && !asking} onClick={isTurningOn ? ask.open : saveNow}>
          {t('save')}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('confirmTitle')}
        action={t('confirm')}
        danger={false}
        onConfirm={save}
      >
        {t('confirmText')}
      </ConfirmDialog>
    </section>
  );
}

'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { isApiError } from '@/lib/api/error.ts';
import { workspacePaths } from '@/lib/paths.ts';
import { confirmEmail } from '@/lib/public-api.ts';
import type { Realm } from '@/lib/realm.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './identity.module.css';

/**
 * Where the link in the new mailbox leads. A button, and not at once: programs that look at links in mails must not
 * confirm anything.
 */
export function ConfirmEmail({ realm, token }: { realm: Extract<Realm, { kind: 'tenant' }>; token: string }) {
  const t = useTranslations('security.confirm');
  const say = useErrorText();
  const locale = useLocale();
  const [done, setDone] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const paths = workspacePaths(realm.slug);

  async function confirm(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      setDone((await confirmEmail(realm, token)).email);
    } catch (error) {
      if (isApiError(error, 'email_link_invalid')) setInvalid(true);
      else setProblem(say(error, locale).detail);
    } finally {
      setBusy(false);
    }
  }

  if (invalid || token === '') {
    return (
      <FrontDoor title={t('invalid')} lead={t('invalidLead')}>
        <Button component="a" href={paths.security} size="md" fullWidth>
          {t('askAgain')}
        </Button>
      </FrontDoor>
    );
  }
  if (done !== null) {
    return (
      <FrontDoor title={t('done')} lead={t('doneLead', { email: done })}>
        <Button component="a" href={paths.home} variant="filled" size="md" fullWidth>
          {t('open')}
        </Button>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor title={t('title')} lead={t('lead')}>
      <div className={classes.form}>
        <div aria-live="assertive" className={classes.problem}>
          {problem}
        </div>
        <Button variant="filled" size="md" loading={busy} onClick={() => void confirm()} fullWidth>
          {t('go')}
        </Button>
      </div>
    </FrontDoor>
  );
}

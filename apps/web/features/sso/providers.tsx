'use client';

import { Button, Divider } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { SignInProviders } from '@/lib/api/types.ts';
import classes from './sso.module.css';

/** The workspace's own ways in, above the form for a password. */
export function Providers({
  providers,
  onChoose,
  withForm,
}: {
  providers: SignInProviders;
  onChoose: (connectionId: string) => void;
  /** Whether a form for a password follows. */
  withForm: boolean;
}) {
  const t = useTranslations('sso.signIn');
  return (
    <div className={classes.providers}>
      {providers.connections.map(({ id, name }) => (
        <Button
          key={id}
          size="md"
          variant={providers.ssoOnly ? 'filled' : 'default'}
          onClick={() => onChoose(id)}
          fullWidth
        >
          {t('with', { name })}
        </Button>
      ))}
      {withForm && <Divider label={t('or')} />}
    </div>
  );
}

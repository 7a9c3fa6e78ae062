'use client';

import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import classes from './copy-link.module.css';
import { Icon } from './icons.tsx';

/** A link to pass on by hand, ready to be copied. */
export function CopyLink({ url, label }: { url: string; label: string }) {
  const t = useTranslations('common');
  return (
    <div className={classes.link}>
      <TextInput label={label} value={url} readOnly onFocus={(event) => event.currentTarget.select()} />
      <CopyButton value={url} timeout={2500}>
        {({ copied, copy }) => (
          <Button
            variant="filled"
            onClick={copy}
            leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />}
            aria-live="polite"
          >
            {copied ? t('copied') : t('copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

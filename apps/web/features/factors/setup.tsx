'use client';

import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import classes from './factors.module.css';

export type TotpSetup = { setup: string; secret: string; uri: string };

/** The picture to scan, the key to type, and the first code. The picture is drawn here: the secret goes to nobody. */
export function TotpForm({
  setup,
  problem,
  busy,
  onCode,
}: {
  setup: TotpSetup;
  problem: string | null;
  busy: boolean;
  onCode(code: string): void;
}) {
  const t = useTranslations('factors.setup');
  const [code, setCode] = useState('');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code);
      }}
      noValidate
    >
      <p>{t('scan')}</p>
      <div className={classes.qr}>
        <QRCodeSVG value={setup.uri} size={176} marginSize={2} title={t('qr')} />
      </div>
      <TextInput
        label={t('key')}
        value={setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        classNames={{ input: classes.key }}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <TextInput
        label={t('code')}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        size="md"
        error={problem}
      />
      <Button type="submit" variant="filled" size="md" loading={busy} disabled={code.trim() === ''}>
        {t('go')}
      </Button>
    </form>
  );
}

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone(): void }) {
  const t = useTranslations('factors.codes');
  const common = useTranslations('common');
  return (
    <div className={classes.form}>
      <p>{t('text')}</p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <CopyButton value={codes.join('\n')} timeout={2500}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} aria-live="polite">
            {copied ? common('copied') : t('copy')}
          </Button>
        )}
      </CopyButton>
      <Button variant="filled" onClick={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}

'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ConfirmDialog, NameDialog } from '@/components/dialogs.tsx';
import security from '@/features/security/security.module.css';
import { formatDate } from '@/lib/format.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { type Factors, useForgetFactors } from './api.ts';
import type { Run } from './change.ts';
import classes from './factors.module.css';
import { makePasskey, usesPasskeys } from './passkey.ts';

type Passkey = Factors['passkeys'][number];
const NAME_MAX = 60;

/** One's own passkeys. */
export function OwnPasskeys({
  passkeys,
  run,
  problem,
}: {
  passkeys: readonly Passkey[];
  run: Run;
  problem: string | null;
}) {
  const t = useTranslations('factors.passkeys');
  const setupText = useTranslations('factors.setup');
  const own = useTranslations('factors.own');
  const common = useTranslations('common');
  const api = useApi();
  const forget = useForgetFactors();
  const [canPasskeys, setCanPasskeys] = useState(false);
  useEffect(() => setCanPasskeys(usesPasskeys()), []);
  const [renaming, rename] = useState<Passkey | null>(null);
  const [removing, remove] = useState<Passkey | null>(null);
  const add = async () => {
    const options = await api.post<Parameters<typeof makePasskey>[0]>('/me/factors/passkey-options');
    const answer = await makePasskey(options);
    const name = `${setupText('passkeyName')} ${passkeys.length + 1}`;
    return api.post<{ recoveryCodes: string[] | null }>('/me/factors/passkeys', { name, answer });
  };
  return (
    <section className={security.section} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      {passkeys.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className={security.places}>
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              onRename={() => rename(passkey)}
              onRemove={() => remove(passkey)}
            />
          ))}
        </ul>
      )}
      <div aria-live="polite" className={classes.problem}>
        {problem}
      </div>
      {canPasskeys && (
        <div className={classes.row}>
          <Button variant="default" onClick={() => run(add)}>
            {t('add')}
          </Button>
        </div>
      )}
      <NameDialog
        opened={renaming !== null}
        onClose={() => rename(null)}
        title={t('renameTitle')}
        label={t('name')}
        initial={renaming?.name ?? ''}
        action={common('save')}
        maxLength={NAME_MAX}
        onSubmit={(name) => api.patch(`/me/factors/passkeys/${renaming?.id}`, { name }).then(forget)}
      />
      <ConfirmDialog
        opened={removing !== null}
        onClose={() => remove(null)}
        title={t('removeTitle', { name: removing?.name ?? '' })}
        action={own('remove')}
        onConfirm={() => api.delete(`/me/factors/passkeys/${removing?.id}`).then(forget)}
      >
        {t('removeText')}
      </ConfirmDialog>
    </section>
  );
}

function PasskeyRow({ passkey, onRename, onRemove }: { passkey: Passkey; onRename(): void; onRemove(): void }) {
  const t = useTranslations('factors.passkeys');
  const own = useTranslations('factors.own');
  const common = useTranslations('common');
  const locale = useLocale();
  const { name, createdAt, lastUsedAt, synced } = passkey;
  return (
    <li className={security.place}>
      <div className={security.placeText}>
        <b>{name}</b>
        <div className="small">
          {[
            t('created', { date: formatDate(createdAt, locale) }),
            ...(lastUsedAt === null ? [] : [t('used', { date: formatDate(lastUsedAt, locale) })]),
            ...(synced ? [t('synced')] : []),
          ].join(' · ')}
        </div>
      </div>
      <div className={security.placeActions}>
        <Button size="xs" variant="subtle" aria-label={t('rename', { name })} onClick={onRename}>
          {common('rename')}
        </Button>
        <Button size="xs" variant="subtle" color="red" aria-label={t('remove', { name })} onClick={onRemove}>
          {own('remove')}
        </Button>
      </div>
    </li>
  );
}

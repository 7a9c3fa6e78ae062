'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import security from '@/features/security/security.module.css';
import { formatDate } from '@/lib/format.ts';
import { notifyDone } from '@/lib/use-error-text.ts';
import { type SsoIdentity, useUnlink } from './identities.ts';

/** The providers by which somebody comes in, each with a way to unlink it; `of` as with `useIdentities`. */
export function IdentityList({
  of,
  items,
  text,
  done,
}: {
  of: string;
  items: readonly SsoIdentity[];
  /** What unlinking does. */
  text?: ReactNode;
  /** Said when it is done. */
  done?: string;
}) {
  const t = useTranslations('security.identities');
  const locale = useLocale();
  const unlink = useUnlink(of);
  const [asked, ask] = useState<SsoIdentity | null>(null);
  return (
    <>
      <ul className={security.places}>
        {items.map((identity) => (
          <li key={identity.id} className={security.place}>
            <div className={security.placeText}>
              <b>{identity.provider}</b>
              <div className="small">
                {[
                  t('since', { date: formatDate(identity.linkedAt, locale) }),
                  ...(identity.enabled ? [] : [t('off')]),
                ].join(' · ')}
              </div>
            </div>
            <Button
              size="xs"
              variant="subtle"
              color="red"
              aria-label={t('unlinkNamed', { name: identity.provider })}
              onClick={() => ask(identity)}
            >
              {t('unlink')}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => ask(null)}
        title={t('unlinkTitle', { name: asked?.provider ?? '' })}
        action={t('unlink')}
        onConfirm={async () => {
          if (asked === null) return;
          await unlink.mutateAsync(asked.id);
          notifyDone(done ?? t('unlinked'));
        }}
      >
        {text ?? t('unlinkText')}
      </ConfirmDialog>
    </>
  );
}

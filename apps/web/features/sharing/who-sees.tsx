'use client';

import { useTranslations } from 'next-intl';
import { useRoleTexts } from '@/features/members/roles.ts';
import type { Document, Share } from '@/lib/api/types.ts';
import { useShares } from './api.ts';
import classes from './sharing.module.css';

/** Who sees a document, by name and role; to whom it was given, from whom. */
export function WhoSees({ document }: { document: Document }) {
  const t = useTranslations('sharing');
  const nameOf = useGranteeName();
  const { data: shares = [] } = useShares({ kind: 'documents', id: document.id }, document.sharing !== 'private').list;
  const mine = document.access === 'owner';
  return (
    <ul className={classes.sees}>
      {document.sharing === 'workspace' && <li>{t('everyone')}</li>}
      {document.sharing === 'private' && <li>{t('onlyMe')}</li>}
      {!mine && document.sharing === 'some' && (
        <li>
          {t('fromWhom', { name: document.owner.name })}{' '}
          <span className="tiny">{t(document.access === 'edit' ? 'edit' : 'view')}</span>
        </li>
      )}
      {mine &&
        shares.map((share) => (
          <li key={share.id}>
            {nameOf(share)} <span className="tiny">{t(share.access)}</span>
          </li>
        ))}
    </ul>
  );
}

/** A person's name, or that everybody of a role is meant. */
export function useGranteeName(): (share: Share) => string {
  const t = useTranslations('sharing');
  const { nameOf } = useRoleTexts();
  return ({ grantee }) =>
    grantee.kind === 'user' ? grantee.name : t('roleOf', { name: nameOf({ key: grantee.id, name: grantee.name }) });
}

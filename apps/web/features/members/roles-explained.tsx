'use client';

import { useTranslations } from 'next-intl';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import classes from './members.module.css';
import { useRoles, useRoleTexts } from './roles.ts';

/** What each role may do, in a sentence. */
export function RolesExplained() {
  const t = useTranslations('members');
  const { can } = useSession();
  const roles = useRoles(can(PERMISSIONS.rolesRead));
  const { nameOf, explain } = useRoleTexts();
  if (!roles.data || roles.data.length === 0) return null;
  return (
    <section className={classes.roles} aria-label={t('rolesTitle')}>
      <h2>{t('rolesTitle')}</h2>
      <dl>
        {roles.data.map((role) => (
          <div key={role.key}>
            <dt>{nameOf(role)}</dt>
            <dd>{explain(role)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { PERMISSIONS, type Permission } from '../../lib/permissions.ts';
import { useSession } from '../../lib/session/provider.tsx';
import { usePaths } from '../../lib/slug.tsx';
import type { IconName } from '../icons.tsx';
import type { NavEntry } from './nav-item.tsx';

/** The parts of the settings, in their order; `own` is everybody's. */
export const SETTINGS_GROUPS = ['people', 'signIn', 'connections', 'workspace', 'own'] as const;
export type SettingsEntry = NavEntry & { group: (typeof SETTINGS_GROUPS)[number] };

/** The settings pages a person may open, group by group. */
export function useSettingsEntries(): SettingsEntry[] {
  const t = useTranslations('shell');
  const paths = usePaths();
  const { can } = useSession();
  const entries: [SettingsEntry['group'], Permission | null, string, IconName, string][] = [
    ['people', PERMISSIONS.membersRead, paths.members, 'people', t('members')],
    ['people', PERMISSIONS.rolesRead, paths.roles, 'check', t('roles')],
    ['signIn', PERMISSIONS.securityManage, paths.sso, 'switch', t('sso')],
    ['signIn', PERMISSIONS.securityManage, paths.secondStep, 'check', t('secondStep')],
    ['signIn', PERMISSIONS.securityManage, paths.directory, 'people', t('directory')],
    ['connections', PERMISSIONS.appsManage, paths.serviceAccounts, 'activity', t('serviceAccounts')],
    ['connections', PERMISSIONS.appsManage, paths.applications, 'share', t('applications')],
    ['workspace', PERMISSIONS.settingsManage, paths.modelSettings, 'settings', t('model')],
    ['workspace', PERMISSIONS.settingsManage, paths.usage, 'activity', t('usage')],
    ['workspace', PERMISSIONS.auditRead, paths.audit, 'history', t('audit')],
    ['own', null, paths.me, 'person', t('me')],
    ['own', null, paths.security, 'person', t('security')],
    ['own', null, paths.connected, 'share', t('connected')],
  ];
  return entries
    .filter(([, permission]) => permission === null || can(permission))
    .map(([group, , href, icon, label]) => ({ group, href, icon, label }));
}

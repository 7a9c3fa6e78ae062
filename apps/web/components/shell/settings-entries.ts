'use client';

import { useTranslations } from 'next-intl';
import { PERMISSIONS } from '../../lib/permissions.ts';
import { useSession } from '../../lib/session/provider.tsx';
import { usePaths } from '../../lib/slug.tsx';
import type { NavEntry } from './nav-item.tsx';

/** The settings pages a person may open, in the order of their tabs. */
export function useSettingsEntries(): NavEntry[] {
  const t = useTranslations('shell');
  const paths = usePaths();
  const { can } = useSession();
  return [
    ...(can(PERMISSIONS.membersRead) ? [{ href: paths.members, icon: 'people', label: t('members') } as const] : []),
    ...(can(PERMISSIONS.settingsManage)
      ? [{ href: paths.modelSettings, icon: 'settings', label: t('model') } as const]
      : []),
    ...(can(PERMISSIONS.auditRead) ? [{ href: paths.audit, icon: 'history', label: t('audit') } as const] : []),
    { href: paths.me, icon: 'person', label: t('me') },
  ];
}

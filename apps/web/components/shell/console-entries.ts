'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { consolePaths } from '../../lib/paths.ts';
import { OPERATOR_PERMISSIONS, type Permission } from '../../lib/permissions.ts';
import { useSession } from '../../lib/session/provider.tsx';
import type { NavEntry } from './nav-item.tsx';

type ConsolePage = NavEntry & { permission: Permission };

/** The pages of the console, in their order, and what each asks of an operator's role. */
function useConsolePages(): ConsolePage[] {
  const t = useTranslations('shell');
  const { fleetRead, tenantsRead, mailsRead, operatorsRead, auditRead } = OPERATOR_PERMISSIONS;
  return [
    { href: consolePaths.fleet, icon: 'home', label: t('fleet'), exact: true, permission: fleetRead },
    { href: consolePaths.tenants(), icon: 'document', label: t('tenants'), permission: tenantsRead },
    { href: consolePaths.mail, icon: 'assistant', label: t('mail'), permission: mailsRead },
    { href: consolePaths.operators, icon: 'people', label: t('operators'), permission: operatorsRead },
    { href: consolePaths.audit, icon: 'history', label: t('operatorLog'), permission: auditRead },
  ];
}

/** Those that this operator may open. */
export function useConsoleEntries(): NavEntry[] {
  const { can } = useSession();
  return useConsolePages().filter(({ permission }) => can(permission));
}

/** Whether this operator may open the page at hand; one's own account is everybody's. */
export function useMayOpen(): boolean {
  const pathname = usePathname();
  const { can } = useSession();
  const page = useConsolePages().find(
    ({ href, exact }) => pathname === href || (!exact && pathname.startsWith(`${href}/`)),
  );
  return page === undefined || can(page.permission);
}

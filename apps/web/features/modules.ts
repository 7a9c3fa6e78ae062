'use client';

import type { NavEntry } from '../components/shell/nav-item.tsx';
import type { Permission } from '../lib/permissions.ts';
import { useSession } from '../lib/session/provider.tsx';

type ModuleEntry = NavEntry & { permission: Permission };

/** Pages of modules beside the house's own, as the rail shows them; `npm run hanok -- module new` adds its own here. */
export function useModuleEntries(): NavEntry[] {
  const { can } = useSession();
  const entries: ModuleEntry[] = [
    // module entries
  ];
  return entries.filter(({ permission }) => can(permission));
}

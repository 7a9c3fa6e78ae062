'use client';

import { useTranslations } from 'next-intl';

const KNOWN = [
  'members:read',
  'members:manage',
  'roles:read',
  'documents:read',
  'documents:write',
  'documents:manage',
  'search:read',
  'assistant:use',
  'tasks:read',
  'tasks:write',
  'audit:read',
  'settings:manage',
] as const;

/** What a scope allows, in plain words; one that is newer than this page speaks for itself. */
export function useScopeText(): (scope: string) => string {
  const t = useTranslations('applications');
  return (scope) => {
    const known = KNOWN.find((name) => name === scope);
    return known === undefined ? scope : t(`scope.${known}`);
  };
}

'use client';

import { useTranslations } from 'next-intl';
import type { AuditEvent } from '@/lib/api/types.ts';

/** Names who did something; an operator in a member's name with both names. */
export function useWho(): (event: AuditEvent) => string {
  const t = useTranslations('audit');
  return ({ actor, details }) => {
    if (actor === null) return t('system');
    if (actor.kind === 'operator') return t('operator', { name: actor.name });
    const operator = impersonatorOf(details);
    return operator === null ? actor.name : t('inTheName', { operator, name: actor.name });
  };
}

function impersonatorOf({ impersonator }: AuditEvent['details']): string | null {
  if (typeof impersonator !== 'object' || impersonator === null || !('name' in impersonator)) return null;
  return typeof impersonator.name === 'string' ? impersonator.name : null;
}

'use client';

import { useTranslations } from 'next-intl';
import { useRoleTexts } from '@/features/members/roles.ts';
import type { AuditEvent } from '@/lib/api/types.ts';
import { knownAction } from './actions.ts';

/** Says an event as a sentence. */
export function useSentence(): (event: AuditEvent) => string {
  const t = useTranslations('audit');
  const { nameOf } = useRoleTexts();
  return (event) => {
    const action = knownAction(event.action);
    const target = event.target?.label ?? t('unnamed');
    if (!action) return event.target?.label ? t('unknownOf', { action: event.action, target }) : event.action;
    const role = (key: unknown) => (typeof key === 'string' ? nameOf({ key, name: key }) : '?');
    return t(`action.${action}`, {
      target,
      from: role(event.details.from),
      to: role(event.details.to ?? event.details.role),
    });
  };
}

'use client';

import { useTranslations } from 'next-intl';
import type { AuditEvent } from '@/lib/api/types.ts';
import { knownAction } from './actions.ts';

/** Says an event as a sentence. @param roleName what a role of this log's people is called */
export function useSentence(roleName: (key: string) => string): (event: AuditEvent) => string {
  const t = useTranslations('audit');
  return (event) => {
    const action = knownAction(event.action);
    const target = event.target?.label ?? t('unnamed');
    if (!action) {
      const words = plain(event.action);
      return event.target?.label ? t('unknownOf', { action: words, target }) : words;
    }
    const role = (key: unknown) => (typeof key === 'string' ? roleName(key) : '?');
    return t(`action.${action}`, {
      target,
      from: role(event.details.from),
      to: role(event.details.to ?? event.details.role),
    });
  };
}

/** An action that nobody has found words for yet, as words: `tenant.key_shredded` is “Tenant key shredded”. */
function plain(action: string): string {
  const words = action.replace(/[._]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Page } from '@/components/page.tsx';
import { OPERATOR_ACTION_GROUPS } from '@/features/audit/actions.ts';
import { NO_FILTERS } from '@/features/audit/api.ts';
import { AuditLog } from '@/features/audit/audit-log.tsx';
import type { AuditBook } from '@/features/audit/book.ts';
import { ExportButton } from '@/features/audit/export-button.tsx';
import { useSentence } from '@/features/audit/sentence.ts';
import { OPERATOR_ROLES } from './invite-operator.tsx';
import { OperatorSelect } from './operator-select.tsx';

/** What operators did, and when. */
export function OperatorAuditPage() {
  const t = useTranslations('console');
  const shell = useTranslations('shell');
  const [filters, setFilters] = useState(NO_FILTERS);
  const book: AuditBook = {
    groups: OPERATOR_ACTION_GROUPS,
    sentence: useSentence((key) => {
      const role = OPERATOR_ROLES.find((known) => known === key);
      return role ? t(`operatorRoles.${role}`) : key;
    }),
    hasImpersonations: false,
    ActorSelect: OperatorSelect,
    emptyText: t('auditEmpty'),
  };
  return (
    <Page title={shell('operatorLog')} lead={t('auditLead')} actions={<ExportButton filters={filters} />}>
      <AuditLog book={book} filters={filters} onChange={setFilters} />
    </Page>
  );
}

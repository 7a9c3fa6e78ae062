'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { PersonSelect } from '@/features/members/person-select.tsx';
import { useRoleTexts } from '@/features/members/roles.ts';
import { ACTION_GROUPS } from './actions.ts';
import { NO_FILTERS } from './api.ts';
import { AuditLog } from './audit-log.tsx';
import type { AuditBook } from './book.ts';
import { ExportButton } from './export-button.tsx';
import { useSentence } from './sentence.ts';

/** Who did what in this workspace, and when. */
export function AuditPage() {
  const t = useTranslations('audit');
  const { nameOf } = useRoleTexts();
  const [filters, setFilters] = useState(NO_FILTERS);
  const book: AuditBook = {
    groups: ACTION_GROUPS,
    sentence: useSentence((key) => nameOf({ key, name: key })),
    hasImpersonations: true,
    ActorSelect: PersonSelect,
    emptyText: t('emptyText'),
  };
  return (
    <SettingsFrame actions={<ExportButton filters={filters} />}>
      <AuditLog book={book} filters={filters} onChange={setFilters} />
    </SettingsFrame>
  );
}

'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { type AuditFilters, useAuditExport } from './api.ts';

/** Takes the log out as a file. The export is itself in the log. */
export function ExportButton({ filters }: { filters: AuditFilters }) {
  const t = useTranslations('audit');
  const notifyError = useNotifyError();
  const save = useAuditExport();
  const [busy, setBusy] = useState(false);
  return (
    <Button
      variant="default"
      title={t('exportText')}
      loading={busy}
      onClick={() => {
        setBusy(true);
        save(filters)
          .catch(notifyError)
          .finally(() => setBusy(false));
      }}
    >
      {t('export')}
    </Button>
  );
}

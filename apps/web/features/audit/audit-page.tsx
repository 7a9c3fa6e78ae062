'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { type Column, DataTable } from '@/components/table/data-table.tsx';
import type { AuditEvent } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { type AuditFilters, useAuditEvents } from './api.ts';
import classes from './audit.module.css';
import { EventDrawer } from './event-drawer.tsx';
import { ExportButton } from './export-button.tsx';
import { AuditFilterBar } from './filter-bar.tsx';
import { useSentence } from './sentence.ts';

const ALL: AuditFilters = { action: null, actorId: null, from: null, to: null };

/** Who did what, and when: newest first, never changed. */
export function AuditPage() {
  const t = useTranslations('audit');
  const [filters, setFilters] = useState(ALL);
  const [open, setOpen] = useState<AuditEvent | null>(null);
  const list = useAuditEvents(filters);
  const columns = useColumns();
  const sentence = useSentence();
  const events = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.values(filters).some((value) => value !== null);
  return (
    <SettingsFrame actions={<ExportButton filters={filters} />}>
      <AuditFilterBar filters={filters} onChange={setFilters} onReset={() => setFilters(ALL)} narrowed={narrowed} />
      {list.isPending ? (
        <SkeletonRows rows={9} />
      ) : list.isError && events.length === 0 ? (
        <ErrorState error={list.error} retry={() => void list.refetch()} />
      ) : events.length === 0 ? (
        <EmptyState
          icon="history"
          title={narrowed ? t('noneFound') : t('emptyTitle')}
          action={narrowed && <Button onClick={() => setFilters(ALL)}>{t('reset')}</Button>}
        >
          {narrowed ? null : t('emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          label={t('title')}
          rows={events}
          columns={columns}
          rowKey={(event) => event.id}
          rowName={sentence}
          onOpen={setOpen}
          phoneRowHeight={66}
          onEnd={() => {
            if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
          }}
          foot={
            list.isFetchNextPageError ? (
              <Button variant="subtle" onClick={() => void list.fetchNextPage()}>
                {t('moreFailed')}
              </Button>
            ) : null
          }
        />
      )}
      <EventDrawer event={open} onClose={() => setOpen(null)} />
    </SettingsFrame>
  );
}

function useColumns(): Column<AuditEvent>[] {
  const t = useTranslations('audit');
  const locale = useLocale();
  const sentence = useSentence();
  return [
    {
      key: 'what',
      header: t('column.what'),
      cell: (event) => (
        <span className={classes.what}>
          <span className="truncate">{sentence(event)}</span>
          <span className={classes.phoneLine}>
            {event.actor?.name ?? t('system')} · {formatDateTime(event.occurredAt, locale)}
          </span>
        </span>
      ),
    },
    {
      key: 'who',
      header: t('column.who'),
      width: '170px',
      wide: true,
      cell: (event) => event.actor?.name ?? <span className={classes.faint}>{t('system')}</span>,
    },
    {
      key: 'ip',
      header: t('column.ip'),
      width: '140px',
      wide: true,
      cell: (event) => <code className={classes.ip}>{event.ip ?? ''}</code>,
    },
    {
      key: 'when',
      header: t('column.when'),
      width: '190px',
      numeric: true,
      wide: true,
      cell: (event) => <span className="small">{formatDateTime(event.occurredAt, locale)}</span>,
    },
  ];
}

'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { type Column, DataTable } from '@/components/table/data-table.tsx';
import { useEndless } from '@/components/table/use-endless.tsx';
import type { AuditEvent } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { type AuditFilters, NO_FILTERS, useAuditEvents } from './api.ts';
import classes from './audit.module.css';
import type { AuditBook } from './book.ts';
import { EventDrawer } from './event-drawer.tsx';
import { AuditFilterBar } from './filter-bar.tsx';
import { Verification } from './verification.tsx';
import { useWho } from './who.ts';

/** A log: newest first, never changed, and whether it still is as it was written. */
export function AuditLog({
  book,
  filters,
  onChange,
}: {
  book: AuditBook;
  filters: AuditFilters;
  onChange: (filters: AuditFilters) => void;
}) {
  const t = useTranslations('audit');
  const [open, setOpen] = useState<AuditEvent | null>(null);
  const list = useAuditEvents(filters);
  const endless = useEndless(list);
  const columns = useColumns(book.sentence);
  const events = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.values(filters).some((value) => value !== null);
  const reset = () => onChange(NO_FILTERS);
  return (
    <>
      <Verification />
      <AuditFilterBar book={book} filters={filters} onChange={onChange} onReset={reset} narrowed={narrowed} />
      {list.isPending ? (
        <SkeletonRows rows={9} />
      ) : list.isError && events.length === 0 ? (
        <ErrorState error={list.error} retry={() => void list.refetch()} />
      ) : events.length === 0 ? (
        <EmptyState
          icon="history"
          title={narrowed ? t('noneFound') : t('emptyTitle')}
          action={narrowed && <Button onClick={reset}>{t('reset')}</Button>}
        >
          {narrowed ? null : book.emptyText}
        </EmptyState>
      ) : (
        <DataTable
          label={t('title')}
          rows={events}
          columns={columns}
          rowKey={(event) => event.id}
          rowName={book.sentence}
          onOpen={setOpen}
          phoneRowHeight={66}
          {...endless}
        />
      )}
      <EventDrawer event={open} sentence={book.sentence} onClose={() => setOpen(null)} />
    </>
  );
}

function useColumns(sentence: AuditBook['sentence']): Column<AuditEvent>[] {
  const t = useTranslations('audit');
  const locale = useLocale();
  const who = useWho();
  return [
    {
      key: 'what',
      header: t('column.what'),
      cell: (event) => (
        <span className={classes.what}>
          <span className="truncate">{sentence(event)}</span>
          <span className={classes.phoneLine}>
            {who(event)} · {formatDateTime(event.occurredAt, locale)}
          </span>
        </span>
      ),
    },
    {
      key: 'who',
      header: t('column.who'),
      width: '210px',
      wide: true,
      cell: (event) => <span className={event.actor === null ? classes.faint : undefined}>{who(event)}</span>,
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

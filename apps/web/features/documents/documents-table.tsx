'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { Pill } from '@/components/pill.tsx';
import { type Column, DataTable, type Selection } from '@/components/table/data-table.tsx';
import { useSharedWithMe } from '@/features/sharing/api.ts';
import { NewMark } from '@/features/sharing/new-mark.tsx';
import type { Document, Folder } from '@/lib/api/types.ts';
import { formatDateTime, formatNumber, formatWhen } from '@/lib/format.ts';
import { usePaths } from '@/lib/slug.tsx';
import classes from './documents.module.css';
import { KindSheet } from './kind-sheet.tsx';
import { useFailureText, useStatusPill } from './texts.ts';

/** The documents of a list; the whole row opens one. */
export function DocumentsTable({
  documents,
  folders,
  showFolder,
  selection,
  bulk,
  onEnd,
  foot,
}: {
  documents: readonly Document[];
  folders: readonly Folder[];
  /** Whether the list spans several folders, so that each row says its own. */
  showFolder: boolean;
  selection?: Selection;
  bulk?: ReactNode;
  onEnd?: () => void;
  foot?: ReactNode;
}) {
  const t = useTranslations('documents');
  const locale = useLocale();
  const paths = usePaths();
  const statusPill = useStatusPill();
  const failureText = useFailureText();
  const { isNew } = useSharedWithMe();

  const columns = useMemo<Column<Document>[]>(() => {
    const folderName = (id: string | null) => folders.find((f) => f.id === id)?.name;
    const pill = (d: Document) => {
      const { tone, text } = statusPill(d);
      return (
        <Pill tone={tone} {...(d.failure ? { title: failureText(d.failure) } : {})}>
          {text}
        </Pill>
      );
    };
    return [
      {
        key: 'name',
        header: t('column.name'),
        cell: (d) => (
          <span className={classes.name}>
            <KindSheet kind={d.kind} />
            <span className={classes.nameText}>
              <span className={classes.nameLine}>
                <span className="truncate">{d.title}</span>
                {isNew(d.id) && <NewMark />}
                {showFolder && d.folderId && <span className={classes.inFolder}>{folderName(d.folderId)}</span>}
              </span>
              <span className={classes.phoneLine}>
                {pill(d)} {d.owner.name} · {formatWhen(d.updatedAt, locale)}
              </span>
            </span>
          </span>
        ),
      },
      { key: 'status', header: t('column.status'), width: '186px', wide: true, cell: pill },
      {
        key: 'sharing',
        header: t('column.sharing'),
        width: '138px',
        wide: true,
        cell: (d) => t(`sharing.${d.sharing === 'some' ? (d.access === 'owner' ? 'by_me' : 'with_me') : d.sharing}`),
      },
      { key: 'owner', header: t('column.owner'), width: '132px', wide: true, cell: (d) => d.owner.name },
      {
        key: 'passages',
        header: t('column.passages'),
        width: '92px',
        numeric: true,
        wide: true,
        cell: (d) => (d.status === 'ready' ? formatNumber(d.chunkCount, locale) : '–'),
      },
      {
        key: 'updated',
        header: t('column.updated'),
        width: '132px',
        numeric: true,
        wide: true,
        cell: (d) => (
          <time dateTime={d.updatedAt} title={formatDateTime(d.updatedAt, locale)}>
            {formatWhen(d.updatedAt, locale)}
          </time>
        ),
      },
    ];
  }, [t, locale, folders, showFolder, statusPill, failureText, isNew]);

  return (
    <DataTable
      label={t('title')}
      rows={documents}
      columns={columns}
      rowKey={(d) => d.id}
      rowName={(d) => d.title}
      href={(d) => paths.document(d.id)}
      rowHeight={50}
      phoneRowHeight={64}
      {...(selection ? { selection } : {})}
      {...(bulk ? { bulk } : {})}
      {...(onEnd ? { onEnd } : {})}
      {...(foot ? { foot } : {})}
    />
  );
}

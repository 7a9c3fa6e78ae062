'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WhoSees } from '@/features/sharing/who-sees.tsx';
import type { Document } from '@/lib/api/types.ts';
import { formatBytes, formatDateTime, formatNumber, formatWhen } from '@/lib/format.ts';
import { usePaths } from '@/lib/slug.tsx';
import { useFolders, useVersions } from './api.ts';
import { trailOf } from './folders.ts';
import classes from './preview.module.css';

/** What is known about a document, and its versions. */
export function PreviewDetails({ document, shownVersion }: { document: Document; shownVersion: number }) {
  const t = useTranslations('documents.preview');
  const locale = useLocale();
  const { data: folders = [] } = useFolders();
  const trail = trailOf(folders, document.folderId);
  return (
    <>
      <h2 className={classes.asideTitle}>{t('details')}</h2>
      <dl className={classes.details}>
        <Detail name={t('owner')}>{document.owner.name}</Detail>
        <Detail name={t('sharing')}>
          <WhoSees document={document} />
        </Detail>
        <Detail name={t('folder')}>
          {trail.length > 0 ? trail.map((folder) => folder.name).join(' / ') : t('noFolder')}
        </Detail>
        <Detail name={t('fileName')}>{document.fileName}</Detail>
        <Detail name={t('size')}>{formatBytes(document.byteSize, locale)}</Detail>
        {document.pageCount ? <Detail name={t('pages')}>{formatNumber(document.pageCount, locale)}</Detail> : null}
        {document.status === 'ready' && (
          <Detail name={t('passages')}>{formatNumber(document.chunkCount, locale)}</Detail>
        )}
        <Detail name={t('added')}>
          <time dateTime={document.createdAt} title={formatDateTime(document.createdAt, locale)}>
            {formatWhen(document.createdAt, locale)}
          </time>
        </Detail>
        <Detail name={t('changed')}>
          <time dateTime={document.updatedAt} title={formatDateTime(document.updatedAt, locale)}>
            {formatWhen(document.updatedAt, locale)}
          </time>
        </Detail>
      </dl>
      {document.versionCount > 1 && <Versions document={document} shownVersion={shownVersion} />}
    </>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Versions({ document, shownVersion }: { document: Document; shownVersion: number }) {
  const t = useTranslations('documents.preview');
  const locale = useLocale();
  const paths = usePaths();
  const { data: versions = [] } = useVersions(document.id, document.version);
  return (
    <>
      <h2 className={classes.asideTitle}>{t('versions')}</h2>
      <ol className={classes.versions}>
        {versions.map((v) => (
          <li key={v.version}>
            <Link
              href={paths.document(document.id, v.version === document.version ? {} : { version: v.version })}
              className={classes.version}
              aria-current={v.version === shownVersion ? 'true' : undefined}
            >
              <b>{t('version', { version: v.version })}</b>
              {v.version === document.version && <span className="tiny">{t('current')}</span>}
              <span className={classes.versionDetail}>
                {v.createdBy.name} · {formatWhen(v.createdAt, locale)} · {formatBytes(v.byteSize, locale)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}

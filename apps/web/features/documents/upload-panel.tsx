'use client';

import { ActionIcon, Button, Progress } from '@mantine/core';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { Pill } from '@/components/pill.tsx';
import { formatBytes, formatPercent } from '@/lib/format.ts';
import { usePaths } from '@/lib/slug.tsx';
import { useErrorText } from '@/lib/use-error-text.ts';
import { KindSheet } from './kind-sheet.tsx';
import { useFailureText, useStageText } from './texts.ts';
import classes from './upload.module.css';
import { useUploads } from './upload-provider.tsx';
import { isOver, progressOf, type Upload, type Uploads } from './uploads.ts';

/**
 * What is being uploaded: how far each file is, at which stage, and why one was refused.
 * With `documentId`, only the new versions of that document.
 */
export function UploadPanel({ documentId }: { documentId?: string }) {
  const t = useTranslations('documents.upload');
  const { uploads, list: all } = useUploads();
  const list = documentId ? all.filter((u) => 'documentId' in u.target && u.target.documentId === documentId) : all;
  if (!uploads || list.length === 0) return null;
  const going = list.filter((u) => !isOver(u)).length;
  const ready = list.filter((u) => u.phase === 'ready').length;
  const failed = list.filter((u) => u.phase === 'failed').length;
  // Lines keep their place while anything moves; once all is over, what needs a person comes first.
  const shown =
    going > 0 ? list : [...list].sort((a, b) => Number(b.phase === 'failed') - Number(a.phase === 'failed'));
  return (
    <section className={`card ${classes.panel}`} aria-label={t('panel')}>
      <header className={classes.panelHead}>
        <b role="status">{going > 0 ? t('going', { count: going }) : t('over', { ready, failed })}</b>
        {going > 0 && list.length > going && <span className="tiny">{t('of', { total: list.length })}</span>}
        <span className={classes.grow} />
        {going > 0 ? (
          <Button variant="subtle" size="xs" onClick={uploads.stopAll}>
            {t('stopAll')}
          </Button>
        ) : (
          <Button variant="subtle" size="xs" onClick={uploads.clear}>
            {t('clear')}
          </Button>
        )}
      </header>
      <ul className={classes.lines}>
        {shown.map((upload) => (
          <Line key={upload.key} upload={upload} uploads={uploads} />
        ))}
      </ul>
    </section>
  );
}

function Line({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useTranslations('documents.upload');
  const locale = useLocale();
  const paths = usePaths();
  const bad = upload.phase === 'failed';
  const kind = upload.fileName.split('.').pop() ?? '';
  const name = (
    <>
      <KindSheet kind={kind} small />
      <span className="truncate">{upload.fileName}</span>
    </>
  );
  return (
    <li className={classes.line} data-bad={bad || undefined}>
      {upload.document && upload.phase !== 'stopped' ? (
        <Link href={paths.document(upload.document.id)} className={classes.lineName}>
          {name}
        </Link>
      ) : (
        <span className={classes.lineName}>
          {name} <span className="tiny">{formatBytes(upload.byteSize, locale)}</span>
        </span>
      )}
      <Progress
        className={classes.bar ?? ''}
        value={progressOf(upload) * 100}
        color={bad ? 'red' : upload.phase === 'stopped' ? 'gray' : 'jade'}
        transitionDuration={160}
        aria-label={upload.fileName}
      />
      <span className={classes.lineState}>
        <LineState upload={upload} />
      </span>
      <LineAction upload={upload} uploads={uploads} label={(key) => t(key, { name: upload.fileName })} />
    </li>
  );
}

function LineState({ upload }: { upload: Upload }) {
  const t = useTranslations('documents.upload');
  const locale = useLocale();
  const stageText = useStageText();
  const failureText = useFailureText();
  const say = useErrorText();
  switch (upload.phase) {
    case 'waiting':
    case 'held':
      return <span className="tiny">{t('waiting')}</span>;
    case 'sending':
      return (
        <span className="tiny">
          {upload.sent < 1 ? t('sending', { percent: formatPercent(upload.sent, locale) }) : t('checking')}
        </span>
      );
    case 'ingesting':
      return <span className="tiny">{upload.document ? stageText(upload.document) : t('checking')}</span>;
    case 'ready':
      return <Pill tone="ok">{t('ready', { count: upload.document?.chunkCount ?? 0 })}</Pill>;
    case 'stopped':
      return <Pill>{t('stopped')}</Pill>;
    default: {
      const reason = upload.error ? say(upload.error, locale).detail : failureText(upload.document?.failure ?? null);
      return <span className={classes.reason}>{reason}</span>;
    }
  }
}

function LineAction({
  upload,
  uploads,
  label,
}: {
  upload: Upload;
  uploads: Uploads;
  label: (key: 'stop' | 'retry') => string;
}) {
  if (upload.phase === 'ready') return <Icon name="check" style={{ color: 'var(--jade)', margin: '0 8px' }} />;
  if (isOver(upload)) {
    return (
      <ActionIcon aria-label={label('retry')} onClick={() => uploads.retry(upload.key)}>
        <Icon name="redo" />
      </ActionIcon>
    );
  }
  return (
    <ActionIcon aria-label={label('stop')} onClick={() => uploads.stop(upload.key)}>
      <Icon name="close" />
    </ActionIcon>
  );
}

'use client';

import { Button, Progress } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SkeletonText } from '@/components/skeleton.tsx';
import { SourceText } from '@/components/source/source-text.tsx';
import { useDocumentContent } from '@/components/source/use-content.ts';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { useVisit } from '@/features/sharing/api.ts';
import { isApiError } from '@/lib/api/error.ts';
import type { Document } from '@/lib/api/types.ts';
import type { Passage } from '@/lib/paths.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { isUnderWay, useDocument, useDocumentActions } from './api.ts';
import classes from './preview.module.css';
import { PreviewDetails } from './preview-details.tsx';
import { PreviewHeader } from './preview-header.tsx';
import { useFailureText, useStageText } from './texts.ts';

/** One document: its text with the cited passage marked, and what is known about it. */
export function PreviewPage({ id, passage, version }: { id: string; passage: Passage | null; version: number | null }) {
  const t = useTranslations('documents');
  const paths = usePaths();
  const document = useDocument(id);
  useVisit({ kind: 'documents', id });
  const [scroll, setScroll] = useState<HTMLElement | null>(null);

  if (document.isError && !document.data) {
    const gone = isApiError(document.error, 'not_found');
    return (
      <ErrorState
        error={document.error}
        {...(gone ? {} : { retry: () => void document.refetch() })}
        action={
          <Button component={Link} href={paths.documents()}>
            {t('folders.top')}
          </Button>
        }
      />
    );
  }
  const shown = document.data && version !== null && version !== document.data.version ? version : null;
  return (
    <div className={classes.page}>
      <PreviewHeader document={document.data ?? null} oldVersion={shown} />
      <div className={classes.body} ref={setScroll}>
        <div className={classes.columns}>
          <div className={classes.paper}>
            {document.data ? (
              <Content document={document.data} version={shown} passage={passage} scroll={scroll} />
            ) : (
              <SkeletonText lines={12} />
            )}
          </div>
          <aside className={classes.aside}>
            {document.data && <PreviewDetails document={document.data} shownVersion={shown ?? document.data.version} />}
          </aside>
        </div>
      </div>
    </div>
  );
}

function Content({
  document,
  version,
  passage,
  scroll,
}: {
  document: Document;
  version: number | null;
  passage: Passage | null;
  scroll: HTMLElement | null;
}) {
  const readable = document.status === 'ready' || version !== null;
  const content = useDocumentContent(document.id, version ?? document.version, readable);
  if (!readable) return <NotReady document={document} />;
  if (content.error) return <ErrorState compact error={content.error} retry={content.retry} />;
  if (content.text === null) return <SkeletonText lines={12} />;
  return <SourceText text={content.text} pages={content.pages} passage={passage} scroll={scroll} />;
}

/** While a document is being read, and when that failed or was stopped. */
function NotReady({ document }: { document: Document }) {
  const t = useTranslations('documents.preview');
  const { can } = useSession();
  const actions = useDocumentActions();
  const notifyError = useNotifyError();
  const failureText = useFailureText();
  const stageText = useStageText();
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<unknown>) => {
    setBusy(true);
    work()
      .catch((error) => notifyError(error))
      .finally(() => setBusy(false));
  };
  const writes = can(PERMISSIONS.documentsWrite) && document.access !== 'view';

  if (isUnderWay(document)) {
    return (
      <EmptyState
        icon="document"
        title={t('reading')}
        action={
          <div className={classes.reading}>
            <Progress value={document.progress * 100} aria-label={stageText(document)} transitionDuration={160} />
            <span className="tiny" role="status">
              {stageText(document)}
            </span>
            {writes && (
              <Button size="xs" loading={busy} onClick={() => run(() => actions.cancel(document.id))}>
                {t('stop')}
              </Button>
            )}
          </div>
        }
      >
        {t('readingText')}
      </EmptyState>
    );
  }
  const failed = document.status === 'failed';
  return (
    <EmptyState
      icon={failed ? 'warning' : 'document'}
      title={failed ? t('failedTitle') : t('cancelledTitle')}
      action={
        writes && (
          <Button loading={busy} onClick={() => run(() => actions.retry(document.id))}>
            {t('retry')}
          </Button>
        )
      }
    >
      {failed ? `${failureText(document.failure)} ${t('failedKept')}` : t('cancelledText')}
      {failed && document.failure && (
        <>
          <br />
          <code className="tiny">{document.failure.code}</code>
        </>
      )}
    </EmptyState>
  );
}

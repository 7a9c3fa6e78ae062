'use client';

import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { SourcePane } from '@/components/source/source-pane.tsx';
import { ErrorState } from '@/components/states.tsx';
import { useVisit } from '@/features/sharing/api.ts';
import sharing from '@/features/sharing/sharing.module.css';
import type { PersonRef } from '@/lib/api/types.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { Trouble } from './answer.tsx';
import { useConversation } from './api.ts';
import classes from './assistant.module.css';
import { Composer } from './composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import type { OpenSource } from './open-source.ts';
import { withRun } from './run.ts';
import { useRun, useRuns } from './runs.ts';
import type { ScopedDocument } from './scope-picker.tsx';
import { Starters } from './starters.tsx';
import { Turns } from './turns.tsx';
import { useBegin } from './use-begin.ts';
import { useStickToEnd } from './use-stick-to-end.ts';

/** A conversation with the assistant; without an id, one that begins with the first question. */
export function AssistantPage({ id = null }: { id?: string | null }) {
  const t = useTranslations('assistant');
  const paths = usePaths();
  const router = useRouter();
  const conversation = useConversation(id);
  const run = useRun(id);
  useVisit({ kind: 'conversations', id: id ?? '' });
  const runs = useRuns();
  const { principal } = useSession();
  const notifyError = useNotifyError();
  const [draft, setDraft] = useState('');
  const [scope, setScope] = useState<readonly ScopedDocument[]>([]);
  const input = useRef<HTMLTextAreaElement>(null);
  const begin = useBegin();
  const { source, openSource, closeSource } = useSource();

  // An answer that the server was writing when the page was left or reloaded is taken up again.
  const data = conversation.data;
  useEffect(() => {
    if (!data || runs.get(data.id)) return;
    const running = data.messages.find((m) => m.status === 'streaming' || m.id === data.activeRunId);
    if (running && (data.activeRunId || running.status === 'streaming')) runs.resume(data.id, running);
  }, [data, runs]);

  // Somebody else's, shared to be read.
  const sharedBy = data && data.owner.id !== principal.id ? data.owner : null;
  const messages = withRun(data?.messages ?? [], run);
  const writing = run !== null && run.phase !== 'failed' && run.phase !== 'lost';
  const { scroll, content, atEnd, toEnd } = useStickToEnd(messages.length);

  function ask(question: string, mode?: 'extract'): void {
    const text = question.trim();
    if (!text) return;
    const documentIds = scope.map((d) => d.id);
    setDraft('');
    if (id !== null) {
      runs.ask(id, text, documentIds, mode);
      toEnd();
      return;
    }
    begin.start(text, documentIds).then(
      (made) => router.push(paths.conversation(made)),
      () => setDraft((now) => now || text),
    );
  }

  const loading = id !== null && !data && conversation.isPending && !run;
  const broken = id !== null && !data && conversation.isError;
  return (
    <div className={classes.layout}>
      <section className={classes.chat} aria-label={t('label')}>
        <ConversationHeader
          id={id}
          title={data?.title || (id === null || data ? t('new') : '')}
          known={data !== undefined}
          owner={sharedBy === null ? (data?.owner ?? null) : null}
        />
        {broken ? (
          <div className={classes.scroll}>
            <ErrorState
              error={conversation.error}
              retry={() => void conversation.refetch()}
              action={<Button onClick={() => router.push(paths.assistant)}>{t('startNew')}</Button>}
            />
          </div>
        ) : (
          <>
            <div className={classes.scroll} ref={scroll} tabIndex={messages.length > 0 ? 0 : -1}>
              <div className={classes.turns} ref={content} data-empty={messages.length === 0 || undefined}>
                {loading && <SkeletonText lines={5} />}
                {!loading && messages.length === 0 && <Starters onAsk={ask} />}
                <Turns
                  messages={messages}
                  run={run}
                  source={source}
                  onCite={openSource}
                  withheld={data?.withheld ?? []}
                  onAskAgain={writing || sharedBy !== null ? undefined : ask}
                  onRetry={(mode) => id && runs.retry(id, mode)}
                  onDismiss={(question) => {
                    if (!id) return;
                    runs.dismiss(id);
                    setDraft((now) => now || question);
                    input.current?.focus();
                  }}
                />
                {begin.error !== null && <Trouble error={begin.error} onRetry={() => ask(draft)} />}
              </div>
            </div>
            <div className={classes.foothold}>
              {!atEnd && messages.length > 0 && (
                <Button
                  className={classes.toEnd}
                  size="xs"
                  onClick={toEnd}
                  leftSection={<Icon name="down" size={15} />}
                >
                  {t('toEnd')}
                </Button>
              )}
              {sharedBy !== null ? (
                <SharedNotice owner={sharedBy} />
              ) : (
                <Composer
                  value={draft}
                  onChange={setDraft}
                  onSend={() => ask(draft)}
                  onStop={() => id && runs.stop(id).catch((error) => notifyError(error, t('stopFailed')))}
                  writing={writing}
                  stopping={run?.phase === 'stopping'}
                  busy={begin.pending}
                  scope={scope}
                  onScope={setScope}
                  inputRef={input}
                />
              )}
            </div>
          </>
        )}
      </section>
      <SourceAside source={source} onClose={closeSource} />
    </div>
  );
}

/** In place of the box for questions, under a conversation that is only read. */
function SharedNotice({ owner }: { owner: PersonRef }) {
  const t = useTranslations('sharing');
  const paths = usePaths();
  return (
    <div className={`card ${sharing.notice}`}>
      <span>{t('readOnly', { name: owner.name })}</span>
      <Button component={Link} href={paths.assistant}>
        {t('startOwn')}
      </Button>
    </div>
  );
}

/** The open source; closing it gives the focus back to the tile that opened it. */
function useSource() {
  const [source, setSource] = useState<OpenSource | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const closeSource = useCallback(() => {
    setSource(null);
    opener.current?.focus({ preventScroll: true });
    opener.current = null;
  }, []);
  const openSource = useCallback((next: OpenSource) => {
    if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    setSource((now) =>
      now?.messageId === next.messageId && now.citation.number === next.citation.number ? null : next,
    );
  }, []);
  useEffect(() => {
    if (!source) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) closeSource();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [source, closeSource]);
  return { source, openSource, closeSource };
}

/** The source at the right of the conversation; where there is no room, as a sheet. */
function SourceAside({ source, onClose }: { source: OpenSource | null; onClose: () => void }) {
  const t = useTranslations('assistant');
  const beside = useMediaQuery('(min-width: 62em)') ?? true;
  const citation = source?.citation;
  const pane = citation && (
    <SourcePane
      key={citation.documentId}
      documentId={citation.documentId}
      title={citation.title}
      passage={{ start: citation.start, end: citation.end }}
      number={citation.number}
      page={citation.page}
      detail={citation.kind.toUpperCase()}
      onClose={onClose}
    />
  );
  if (beside) return pane ? <aside className={classes.aside}>{pane}</aside> : null;
  return (
    <Drawer
      opened={source !== null}
      onClose={onClose}
      position="bottom"
      size="85%"
      withCloseButton={false}
      radius="lg"
      aria-label={t('source')}
      classNames={{ body: classes.sheet, content: classes.sheetContent }}
    >
      {pane}
    </Drawer>
  );
}

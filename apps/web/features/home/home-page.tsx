'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon, type IconName } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { Pill } from '@/components/pill.tsx';
import { Skeleton, SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { KindSheet } from '@/features/documents/kind-sheet.tsx';
import { useStatusPill } from '@/features/documents/texts.ts';
import { SecondStepNeeded } from '@/features/factors/needed-notice.tsx';
import { NewMark } from '@/features/sharing/new-mark.tsx';
import type { ConversationSummary, Document, Home, Task } from '@/lib/api/types.ts';
import { formatDue, formatWhen, today } from '@/lib/format.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { AskBox } from './ask-box.tsx';
import { FirstSteps } from './first-steps.tsx';
import classes from './home.module.css';
import { partOfDay } from './part-of-day.ts';

/** What is new, what is mine, and the way to ask or find. */
export function HomePage() {
  const api = useApi();
  const { principal, can } = useSession();
  const home = useQuery({
    queryKey: ['home'],
    queryFn: ({ signal }) => api.get<Home>('/home', { signal }),
    refetchInterval: (query) => (query.state.data && query.state.data.documents.processing > 0 ? 5000 : false),
  });

  if (home.isError && !home.data) return <ErrorState error={home.error} retry={() => void home.refetch()} />;
  const data = home.data;
  const documents = data ? data.documents.ready + data.documents.processing + data.documents.failed : 0;
  const empty = data !== undefined && documents === 0;
  return (
    <Page title={<Greeting name={principal.name} />}>
      <SecondStepNeeded />
      <AskBox canAsk={can(PERMISSIONS.assistantUse)} />
      {data === undefined ? (
        <HomeSkeleton />
      ) : empty ? (
        <FirstSteps tasks={data.tasks.open + data.tasks.inProgress + data.tasks.done} />
      ) : (
        <div className={classes.columns}>
          <RecentDocuments home={data} />
          <div className={classes.side}>
            {data.sharedWithMe.length > 0 && <SharedWithMe shared={data.sharedWithMe} />}
            <MyTasks tasks={data.myTasks} overdue={data.tasks.overdue} />
            <Conversations conversations={data.recentConversations} />
          </div>
        </div>
      )}
    </Page>
  );
}

/** The hour is the reader's own, so it is said only in the browser. */
function Greeting({ name }: { name: string }) {
  const t = useTranslations('home.greeting');
  const [hour, setHour] = useState<number | null>(null);
  useEffect(() => setHour(new Date().getHours()), []);
  return <>{hour === null ? name : t(partOfDay(hour), { name })}</>;
}

function Section({
  icon,
  title,
  note,
  more,
  children,
}: {
  icon: IconName;
  title: string;
  note?: ReactNode;
  more?: { href: string; label: string };
  children: ReactNode;
}) {
  return (
    <section className={`card ${classes.section}`}>
      <header className={classes.head}>
        <Icon name={icon} />
        <h2>{title}</h2>
        {note}
        {more && (
          <Link href={more.href} className={classes.more}>
            {more.label}
          </Link>
        )}
      </header>
      {children}
    </section>
  );
}

function RecentDocuments({ home }: { home: Home }) {
  const t = useTranslations('home');
  const paths = usePaths();
  const { processing, failed } = home.documents;
  return (
    <Section
      icon="document"
      title={t('documents.title')}
      more={{ href: paths.documents(), label: t('documents.all') }}
      note={
        <span className={classes.notes}>
          {processing > 0 && (
            <Link href={paths.documents({ status: 'processing' })} className={classes.note}>
              <Pill>{t('documents.processing', { count: processing })}</Pill>
            </Link>
          )}
          {failed > 0 && (
            <Link href={paths.documents({ status: 'failed' })} className={classes.note}>
              <Pill tone="bad">{t('documents.failed', { count: failed })}</Pill>
            </Link>
          )}
        </span>
      }
    >
      <ul className={classes.list}>
        {home.recentDocuments.map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </ul>
    </Section>
  );
}

function DocumentLine({ document }: { document: Document }) {
  const locale = useLocale();
  const paths = usePaths();
  const statusPill = useStatusPill();
  const { tone, text } = statusPill(document);
  return (
    <li>
      <Link href={paths.document(document.id)} className={classes.line} prefetch={false}>
        <KindSheet kind={document.kind} small />
        <span className={`truncate ${classes.lineTitle}`}>{document.title}</span>
        {document.status !== 'ready' && <Pill tone={tone}>{text}</Pill>}
        <span className={classes.lineEnd}>
          <span className={classes.who}>{document.owner.name} · </span>
          {formatWhen(document.updatedAt, locale)}
        </span>
      </Link>
    </li>
  );
}

function MyTasks({ tasks, overdue }: { tasks: Task[]; overdue: number }) {
  const t = useTranslations('home.tasks');
  const locale = useLocale();
  const paths = usePaths();
  return (
    <Section
      icon="tasks"
      title={t('title')}
      more={{ href: paths.tasks(), label: t('all') }}
      note={overdue > 0 ? <Pill tone="warn">{t('overdue', { count: overdue })}</Pill> : null}
    >
      {tasks.length === 0 ? (
        <p className={classes.nothing}>{t('none')}</p>
      ) : (
        <ul className={classes.list}>
          {tasks.map((task) => (
            <li key={task.id}>
              <Link href={paths.task(task.id)} className={classes.line} prefetch={false}>
                <span className={`truncate ${classes.lineTitle}`}>{task.title}</span>
                {task.dueOn && (
                  <span className={classes.lineEnd} data-late={task.dueOn < today() || undefined}>
                    {formatDue(task.dueOn, locale)}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Conversations({ conversations }: { conversations: ConversationSummary[] }) {
  const t = useTranslations('home.conversations');
  const locale = useLocale();
  const paths = usePaths();
  return (
    <Section icon="assistant" title={t('title')} more={{ href: paths.assistant, label: t('new') }}>
      {conversations.length === 0 ? (
        <p className={classes.nothing}>{t('none')}</p>
      ) : (
        <ul className={classes.list}>
          {conversations.map((conversation) => (
            <li key={conversation.id}>
              <Link href={paths.conversation(conversation.id)} className={classes.line} prefetch={false}>
                <span className={`truncate ${classes.lineTitle}`}>{conversation.title}</span>
                <span className={classes.lineEnd}>{formatWhen(conversation.updatedAt, locale)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What others shared with the reader lately. */
function SharedWithMe({ shared }: { shared: Home['sharedWithMe'] }) {
  const t = useTranslations('sharing');
  const locale = useLocale();
  const paths = usePaths();
  return (
    <Section
      icon="share"
      title={t('homeTitle')}
      more={{ href: paths.documents({ sharing: 'with_me' }), label: t('homeAll') }}
    >
      <ul className={classes.list}>
        {shared.map(({ type, id, title, owner, sharedAt, isNew }) => (
          <li key={id}>
            <Link
              href={type === 'document' ? paths.document(id) : paths.conversation(id)}
              className={classes.line}
              prefetch={false}
            >
              <Icon name={type === 'document' ? 'document' : 'assistant'} size={16} />
              <span className={`truncate ${classes.lineTitle}`}>{title}</span>
              {isNew && <NewMark />}
              <span className={classes.lineEnd}>
                <span className={classes.who}>{t('by', { name: owner.name })} · </span>
                {formatWhen(sharedAt, locale)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function HomeSkeleton() {
  return (
    <div className={classes.columns}>
      <div className={`card ${classes.section}`}>
        <div className={classes.head}>
          <Skeleton width={140} height={16} />
        </div>
        <SkeletonRows rows={5} height={46} />
      </div>
      <div className={classes.side}>
        <div className="card">
          <SkeletonRows rows={4} height={44} />
        </div>
      </div>
    </div>
  );
}

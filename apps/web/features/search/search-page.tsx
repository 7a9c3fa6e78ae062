'use client';

import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { Skeleton, SkeletonText } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { useFolders } from '@/features/documents/api.ts';
import { FilterPill } from '@/features/documents/filter-bar.tsx';
import { folderOptions } from '@/features/documents/folders.ts';
import { KindSheet } from '@/features/documents/kind-sheet.tsx';
import { DOCUMENT_KINDS, type SearchHit } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { groupHits, type HitGroup } from './group.ts';
import { highlight } from './highlight.ts';
import classes from './search.module.css';

const LIMIT = 40;

/** Looks inside every document one may read; a passage opens where it stands. */
export function SearchPage() {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const locale = useLocale();
  const api = useApi();
  const paths = usePaths();
  const router = useRouter();
  const params = useSearchParams();
  const q = params.get('q')?.trim() ?? '';
  const kind = DOCUMENT_KINDS.find((k) => k === params.get('kind')) ?? null;
  const folder = params.get('folder');
  const { data: folders = [] } = useFolders();
  const [typed, setTyped] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(q);
  }, [q]);

  const go = (change: { q?: string; kind?: string | null; folder?: string | null }) =>
    router.replace(paths.search({ q, kind, folder, ...change }), { scroll: false });
  const goSoon = useDebouncedCallback((text: string) => go({ q: text }), 240);

  const found = useQuery({
    queryKey: ['search', { q, kind, folder }],
    queryFn: async ({ signal }) =>
      (await api.list<SearchHit>('/search', { query: { q, kind, folderId: folder, limit: LIMIT }, signal })).items,
    enabled: q !== '',
    placeholderData: (before) => before,
    staleTime: 30_000,
  });
  const groups = useMemo(() => groupHits(found.data ?? []), [found.data]);

  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      results.current?.querySelector<HTMLElement>('a[data-hit]')?.focus();
    }
    if (event.key === 'Enter') {
      goSoon.cancel();
      go({ q: typed.trim() });
    }
  }

  return (
    <Page title={t('title')} narrow>
      <search className={classes.form}>
        <TextInput
          ref={input}
          size="md"
          type="search"
          aria-label={t('label')}
          placeholder={t('placeholder')}
          leftSection={<Icon name="find" />}
          rightSection={
            typed ? (
              <CloseButton
                aria-label={t('clear')}
                onClick={() => {
                  setTyped('');
                  go({ q: '' });
                  input.current?.focus();
                }}
              />
            ) : null
          }
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            goSoon(event.currentTarget.value.trim());
          }}
          onKeyDown={onKey}
          autoFocus
        />
        <div className={classes.filters}>
          <FilterPill
            label={t('kind')}
            value={kind}
            all={common('all')}
            options={DOCUMENT_KINDS.map((value) => ({ value, label: value.toUpperCase() }))}
            onChange={(value) => go({ kind: value })}
          />
          {folders.length > 0 && (
            <FilterPill
              label={t('folder')}
              value={folder}
              all={common('all')}
              options={folderOptions(folders, locale)}
              onChange={(value) => go({ folder: value })}
            />
          )}
          <span className={classes.count} role="status">
            {q && found.data && !found.isFetching
              ? t('count', { passages: found.data.length, documents: groups.length })
              : ''}
          </span>
        </div>
      </search>
      <div ref={results} data-results>
        <Results q={q} state={found} groups={groups} />
      </div>
    </Page>
  );
}

function Results({
  q,
  state,
  groups,
}: {
  q: string;
  state: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown; isPlaceholderData: boolean };
  groups: HitGroup[];
}) {
  const t = useTranslations('search');
  const locale = useLocale();
  const paths = usePaths();
  if (!q) {
    return (
      <EmptyState icon="find" title={t('start.title')}>
        {t('start.text')}
      </EmptyState>
    );
  }
  if (state.isError) return <ErrorState error={state.error} retry={() => void state.refetch()} />;
  if (state.isPending) return <ResultsSkeleton />;
  if (groups.length === 0) {
    return (
      <EmptyState
        icon="find"
        title={t('nothing.title', { query: q })}
        action={<Link href={paths.documents()}>{t('nothing.action')}</Link>}
      >
        {t('nothing.text')}
      </EmptyState>
    );
  }
  return (
    <ol className={classes.groups} data-stale={state.isPlaceholderData || undefined}>
      {groups.map((group) => (
        <li key={group.documentId} className={`card ${classes.group}`}>
          <header className={classes.groupHead}>
            <KindSheet kind={group.kind} small />
            <Link href={paths.document(group.documentId)} className={`truncate ${classes.groupTitle}`}>
              {group.title}
            </Link>
            <span className="tiny">{formatWhen(group.documentUpdatedAt, locale)}</span>
          </header>
          <ul className={classes.hits}>
            {group.hits.map((hit) => (
              <Hit key={hit.chunkId} hit={hit} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const t = useTranslations('search');
  const paths = usePaths();
  return (
    <li>
      <Link
        href={paths.document(hit.documentId, { start: hit.start, end: hit.end })}
        prefetch={false}
        data-hit
        onKeyDown={moveBetweenHits}
        className={classes.hit}
      >
        <span className={`source ${classes.snippet}`}>
          {highlight(hit.snippet, hit.highlights).map((span, index) =>
            span.marked ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text
              <mark key={index}>{span.text}</mark>
            ) : (
              span.text
            ),
          )}
        </span>
        {hit.page !== null && <span className={classes.pageNumber}>{t('page', { page: hit.page })}</span>}
      </Link>
    </li>
  );
}

function ResultsSkeleton() {
  return (
    <div className={classes.groups}>
      {[0, 1, 2].map((i) => (
        <div key={i} className={`card ${classes.group}`} style={{ padding: 18, display: 'grid', gap: 14 }}>
          <Skeleton width={`${38 + i * 9}%`} height={16} />
          <SkeletonText lines={2} />
        </div>
      ))}
    </div>
  );
}

/** Arrow keys go from passage to passage, and from the first back into the field. */
function moveBetweenHits(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const results = event.currentTarget.closest('[data-results]');
  const hits = [...(results?.querySelectorAll<HTMLElement>('a[data-hit]') ?? [])];
  const at = hits.indexOf(event.currentTarget);
  if (at < 0) return;
  event.preventDefault();
  if (event.key === 'ArrowUp' && at === 0) document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  else hits[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

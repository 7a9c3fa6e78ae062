'use client';

import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Document, Member } from '../../lib/api/types.ts';
import { useSetLocale } from '../../lib/locale.ts';
import { PERMISSIONS } from '../../lib/permissions.ts';
import { useApi, useSession } from '../../lib/session/provider.tsx';
import { usePaths } from '../../lib/slug.tsx';
import { Icon, type IconName } from '../icons.tsx';
import classes from './find.module.css';
import { useSettingsEntries } from './settings-entries.ts';

const [store, actions] = createSpotlight();

/** Opens the find box, as ⌘K / Ctrl K does. */
export const openFind = actions.open;

type Entry = { id: string; icon: IconName; label: string; detail?: string; run: () => void };

/** One box for pages, documents, people and commands. */
export function Find() {
  const t = useTranslations('shell');
  const [query, setQuery] = useState('');
  const text = query.trim();
  const pages = usePageEntries();
  const commands = useCommandEntries();
  const { documents, people, pending } = useFound(text);
  const router = useRouter();
  const paths = usePaths();

  const matches = (entry: Entry) => entry.label.toLocaleLowerCase().includes(text.toLocaleLowerCase());
  const groups: [string, Entry[]][] = [
    [t('spotlight.documents'), documents],
    [t('spotlight.people'), people],
    [t('spotlight.pages'), pages.filter(matches)],
    [t('spotlight.commands'), commands.filter(matches)],
  ];
  const found = groups.filter(([, entries]) => entries.length > 0);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      centered={false}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      size={600}
      radius="lg"
      overlayProps={{ backgroundOpacity: 1, color: 'var(--veil)', blur: 0 }}
      transitionProps={{ transition: 'fade', duration: 140 }}
      classNames={{
        content: classes.content,
        search: classes.search,
        action: classes.action,
        actionsGroup: classes.group,
        actionsList: classes.list,
      }}
    >
      <Spotlight.Search placeholder={t('spotlight.placeholder')} leftSection={<Icon name="find" />} />
      <Spotlight.ActionsList>
        {text && (
          <Row
            entry={{
              id: 'search',
              icon: 'find',
              label: t('spotlight.searchAll', { query: text }),
              run: () => router.push(paths.search({ q: text })),
            }}
          />
        )}
        {found.map(([label, entries]) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {text && found.length === 0 && !pending && (
          <Spotlight.Empty>{t('spotlight.nothing', { query: text })}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Row({ entry }: { entry: Entry }) {
  return (
    <Spotlight.Action onClick={entry.run}>
      <span className={classes.row}>
        <Icon name={entry.icon} />
        <span className="truncate">{entry.label}</span>
        {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
      </span>
    </Spotlight.Action>
  );
}

function usePageEntries(): Entry[] {
  const t = useTranslations('shell');
  const paths = usePaths();
  const router = useRouter();
  const settings = useSettingsEntries();
  const page = (href: string, icon: IconName, label: string): Entry => ({
    id: href,
    icon,
    label,
    run: () => router.push(href),
  });
  return [
    page(paths.home, 'home', t('home')),
    page(paths.documents(), 'document', t('documents')),
    page(paths.search(), 'find', t('search')),
    page(paths.assistant, 'assistant', t('assistant')),
    page(paths.tasks(), 'tasks', t('tasks')),
    ...settings.map((s) => page(s.href, s.icon, s.label)),
  ];
}

function useCommandEntries(): Entry[] {
  const t = useTranslations('shell');
  const paths = usePaths();
  const router = useRouter();
  const { can } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const locale = useLocale();
  const setLocale = useSetLocale();
  const dark = colorScheme === 'dark';
  const go = (href: string) => () => router.push(href);
  const entries: (Entry | false)[] = [
    can(PERMISSIONS.documentsWrite) && {
      id: 'upload',
      icon: 'up',
      label: t('spotlight.upload'),
      run: go(paths.documents({ upload: true })),
    },
    { id: 'ask', icon: 'assistant', label: t('spotlight.ask'), run: go(paths.assistant) },
    can(PERMISSIONS.tasksWrite) && {
      id: 'new-task',
      icon: 'plus',
      label: t('spotlight.newTask'),
      run: go(paths.tasks({ new: true })),
    },
    {
      id: 'scheme',
      icon: 'settings',
      label: dark ? t('spotlight.toLight') : t('spotlight.toDark'),
      run: () => setColorScheme(dark ? 'light' : 'dark'),
    },
    {
      id: 'language',
      icon: 'settings',
      label: t('spotlight.toLanguage'),
      run: () => setLocale(locale === 'ko' ? 'en' : 'ko'),
    },
  ];
  return entries.filter((entry) => entry !== false);
}

function useFound(text: string): { documents: Entry[]; people: Entry[]; pending: boolean } {
  const api = useApi();
  const paths = usePaths();
  const router = useRouter();
  const { can } = useSession();
  const [debounced] = useDebouncedValue(text, 140);
  const documents = useQuery({
    queryKey: ['documents', 'find', debounced],
    queryFn: ({ signal }) => api.list<Document>('/documents', { query: { q: debounced, limit: 6 }, signal }),
    enabled: debounced !== '',
  });
  const people = useQuery({
    queryKey: ['members', 'find', debounced],
    queryFn: ({ signal }) => api.list<Member>('/members', { query: { q: debounced, limit: 4 }, signal }),
    enabled: debounced !== '' && can(PERMISSIONS.membersRead),
  });
  const now = text !== '';
  return {
    pending: now && (debounced !== text || documents.isFetching),
    documents: (now ? (documents.data?.items ?? []) : []).map((d) => ({
      id: d.id,
      icon: 'document',
      label: d.title,
      detail: d.kind.toUpperCase(),
      run: () => router.push(paths.document(d.id)),
    })),
    people: (now ? (people.data?.items ?? []) : []).map((m) => ({
      id: m.id,
      icon: 'person',
      label: m.name,
      detail: m.email ?? '',
      run: () => router.push(paths.members),
    })),
  };
}

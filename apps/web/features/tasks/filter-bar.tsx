'use client';

import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import type { PersonRef, TaskStatus } from '@/lib/api/types.ts';
import { PersonSelect } from '../members/person-select.tsx';
import { type TaskPages, taskKeys } from './api.ts';
import { isNarrowed, SORTS, STATUSES, type TaskFilters, type TaskSort } from './filters.ts';
import classes from './tasks.module.css';

/** Narrows the list by words, state, person and label, and sorts it. */
export function FilterBar({
  filters,
  onChange,
}: {
  filters: TaskFilters;
  onChange: (part: Partial<TaskFilters>) => void;
}) {
  const t = useTranslations('tasks');
  const client = useQueryClient();
  const [text, setText] = useState(filters.q);
  const search = useDebouncedCallback((q: string) => onChange({ q: q.trim() }), 220);
  const person = usePersonOf(filters.assigneeId);
  const labels = useKnownLabels(filters.label);
  const board = filters.view === 'board';
  useEffect(() => setText((now) => (now.trim() === filters.q ? now : filters.q)), [filters.q]);
  return (
    <search className={classes.filters}>
      <TextInput
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
        placeholder={t('filter.text')}
        aria-label={t('filter.text')}
        leftSection={<Icon name="find" size={16} />}
        className={classes.filterText}
      />
      {!board && (
        <Select
          aria-label={t('filter.status')}
          placeholder={t('filter.status')}
          clearable
          w={136}
          value={filters.status}
          onChange={(value) => onChange({ status: value as TaskStatus | null })}
          data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      )}
      <PersonSelect
        ariaLabel={t('filter.assignee')}
        placeholder={t('filter.assignee')}
        width={150}
        value={person}
        onChange={(next) => {
          if (next) client.setQueryData(knownPerson(next.id), next);
          onChange({ assigneeId: next?.id ?? null });
        }}
      />
      <Select
        aria-label={t('filter.label')}
        placeholder={t('filter.label')}
        clearable
        searchable
        w={136}
        value={filters.label}
        onChange={(label) => onChange({ label })}
        data={labels}
        nothingFoundMessage={t('filter.noLabel')}
      />
      {!board && (
        <Select
          aria-label={t('sort.label')}
          w={140}
          value={filters.sort}
          onChange={(sort) => sort && onChange({ sort: sort as TaskSort })}
          allowDeselect={false}
          data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        />
      )}
      {isNarrowed(filters) && (
        <Button
          variant="subtle"
          onClick={() => {
            setText('');
            onChange({ status: null, assigneeId: null, label: null, q: '' });
          }}
        >
          {t('filter.reset')}
        </Button>
      )}
    </search>
  );
}

/** Where the name of a chosen person is kept; the address holds the id only. */
const knownPerson = (id: string) => ['members', 'known', id] as const;

function usePersonOf(id: string | null): PersonRef | null {
  const client = useQueryClient();
  if (id === null) return null;
  const known = client.getQueryData<PersonRef>(knownPerson(id));
  if (known) return known;
  for (const [, data] of client.getQueriesData<TaskPages>({ queryKey: taskKeys.lists })) {
    const found = data?.pages.flatMap((p) => p.items).find((task) => task.assignee?.id === id)?.assignee;
    if (found) return found;
  }
  return { id, name: '…' };
}

/** Labels of the tasks that were loaded so far. */
function useKnownLabels(current: string | null): string[] {
  const client = useQueryClient();
  const labels = new Set<string>(current ? [current] : []);
  for (const [, data] of client.getQueriesData<TaskPages>({ queryKey: taskKeys.lists })) {
    for (const page of data?.pages ?? [])
      for (const task of page.items) for (const label of task.labels) labels.add(label);
  }
  return [...labels].sort((a, b) => a.localeCompare(b));
}

'use client';

import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Member, PersonRef } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';

/** Chooses one member by name; oneself stands first. Without the right to see members, only oneself can be chosen. */
export function PersonSelect({
  value,
  onChange,
  label,
  ariaLabel,
  placeholder,
  clearable = true,
  without,
  width,
}: {
  value: PersonRef | null;
  onChange: (person: PersonRef | null) => void;
  label?: string;
  ariaLabel?: string;
  placeholder: string;
  clearable?: boolean;
  /** Somebody who is not to be chosen. */
  without?: string;
  width?: number | string;
}) {
  const t = useTranslations('members');
  const api = useApi();
  const { principal, can } = useSession();
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const typed = search === value?.name || search === meLabel() ? '' : search.trim();
  const [q] = useDebouncedValue(typed, 160);
  const members = useQuery({
    queryKey: ['members', 'choices', q],
    queryFn: ({ signal }) => api.list<Member>('/members', { query: { q, limit: 50 }, signal }),
    enabled: opened && can(PERMISSIONS.membersRead),
    staleTime: 60_000,
    placeholderData: (before) => before,
  });

  function meLabel(): string {
    return t('meNamed', { name: principal.name });
  }
  const people = new Map<string, PersonRef>([[principal.id, { id: principal.id, name: principal.name }]]);
  if (value) people.set(value.id, value);
  for (const member of members.data?.items ?? []) {
    if (member.kind === 'person' && member.status === 'active')
      people.set(member.id, { id: member.id, name: member.name });
  }
  if (without !== undefined) people.delete(without);
  return (
    <Select
      label={label}
      aria-label={label ? undefined : ariaLabel}
      placeholder={placeholder}
      searchable
      clearable={clearable}
      {...(width === undefined ? {} : { w: width })}
      value={value?.id ?? null}
      data={[...people.values()].map((p) => ({ value: p.id, label: p.id === principal.id ? meLabel() : p.name }))}
      onChange={(id) => onChange(id ? (people.get(id) ?? null) : null)}
      searchValue={search}
      onSearchChange={setSearch}
      onDropdownOpen={() => setOpened(true)}
      nothingFoundMessage={t('nobody')}
    />
  );
}

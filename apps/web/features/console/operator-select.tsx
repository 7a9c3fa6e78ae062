'use client';

import { Select } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActorSelectProps } from '@/features/audit/book.ts';
import { useOperators } from './api.ts';

/** Chooses one operator by name. */
export function OperatorSelect({ value, onChange, ariaLabel, placeholder, width }: ActorSelectProps) {
  const t = useTranslations('console');
  const [opened, setOpened] = useState(false);
  const operators = useOperators(opened);
  const people = new Map((operators.data ?? []).map(({ id, name }) => [id, { id, name }]));
  if (value) people.set(value.id, value);
  return (
    <Select
      aria-label={ariaLabel}
      placeholder={placeholder}
      searchable
      clearable
      w={width}
      value={value?.id ?? null}
      data={[...people.values()].map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => onChange(id ? (people.get(id) ?? null) : null)}
      onDropdownOpen={() => setOpened(true)}
      nothingFoundMessage={t('noOperator')}
    />
  );
}

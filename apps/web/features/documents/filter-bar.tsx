'use client';

import { Menu, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { useSharedWithMe } from '@/features/sharing/api.ts';
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from '@/lib/api/types.ts';
import type { DocumentFilter } from './api.ts';
import classes from './documents.module.css';

/** Text, kind, sharing and state; each filter says what it is set to. */
export function FilterBar({
  filter,
  onChange,
}: {
  filter: DocumentFilter;
  onChange: (change: Partial<DocumentFilter>) => void;
}) {
  const t = useTranslations('documents');
  const common = useTranslations('common');
  const [typed, setTyped] = useState(filter.q);
  useEffect(() => setTyped(filter.q), [filter.q]);
  const apply = useDebouncedCallback((q: string) => onChange({ q }), 220);

  return (
    <div className={classes.filter}>
      <TextInput
        className={classes.filterText ?? ''}
        type="search"
        aria-label={t('filter.text')}
        placeholder={filter.folderId ? t('filter.textInFolder') : t('filter.text')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          apply(event.currentTarget.value.trim());
        }}
      />
      <SharedWithMe on={filter.sharing === 'with_me'} onChange={(on) => onChange({ sharing: on ? 'with_me' : null })} />
      <FilterPill
        label={t('filter.kind')}
        value={filter.kind}
        all={common('all')}
        options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: kind.toUpperCase() }))}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterPill
        label={t('filter.sharing')}
        value={filter.sharing === 'with_me' ? null : filter.sharing}
        all={common('all')}
        options={(['workspace', 'private', 'by_me'] as const).map((value) => ({ value, label: t(`sharing.${value}`) }))}
        onChange={(sharing) => onChange({ sharing })}
      />
      <FilterPill
        label={t('filter.status')}
        value={filter.status}
        all={common('all')}
        options={DOCUMENT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(status) => onChange({ status })}
      />
    </div>
  );
}

/** What others share with the reader, one press away, with how much of it is new. */
function SharedWithMe({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useTranslations('sharing');
  const count = useSharedWithMe().countNew('document');
  return (
    <button
      type="button"
      className={classes.filterPill}
      data-set={on || undefined}
      aria-pressed={on}
      onClick={() => onChange(!on)}
    >
      {t('sharedWithMe')}
      {count > 0 && <b>{t('newCount', { count })}</b>}
    </button>
  );
}

/** A filter as a pill that says its value, and a menu to change it. */
export function FilterPill<T extends string>({
  label,
  value,
  all,
  options,
  onChange,
}: {
  label: string;
  value: T | null;
  all: string;
  options: { value: T; label: string }[];
  onChange: (value: T | null) => void;
}) {
  const current = options.find((o) => o.value === value)?.label ?? all;
  return (
    <Menu position="bottom-start" width={180}>
      <Menu.Target>
        <button type="button" className={classes.filterPill} data-set={value !== null || undefined}>
          {label}: {current}
          <Icon name="down" size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
        {[{ value: null, label: all }, ...options].map((option) => (
          <Menu.Item
            key={option.value ?? 'all'}
            onClick={() => onChange(option.value)}
            role="menuitemradio"
            aria-checked={option.value === value}
            rightSection={option.value === value ? <Icon name="check" size={15} /> : null}
          >
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

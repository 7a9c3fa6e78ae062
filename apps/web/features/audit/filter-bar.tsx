'use client';

import 'dayjs/locale/ko';
import { Button, Checkbox, Select } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PersonRef } from '@/lib/api/types.ts';
import { actionsOf } from './actions.ts';
import type { AuditFilters } from './api.ts';
import classes from './audit.module.css';
import type { AuditBook } from './book.ts';

/** Narrows the log by what was done, by whom and when. */
export function AuditFilterBar({
  book,
  filters,
  onChange,
  onReset,
  narrowed,
}: {
  book: AuditBook;
  filters: AuditFilters;
  onChange: (filters: AuditFilters) => void;
  onReset: () => void;
  narrowed: boolean;
}) {
  const t = useTranslations('audit');
  const locale = useLocale();
  const [person, setPerson] = useState<PersonRef | null>(null);
  const date = {
    locale,
    valueFormat: locale === 'ko' ? 'YYYY. M. D.' : 'MMM D, YYYY',
    firstDayOfWeek: 0,
    clearable: true,
    className: classes.date,
  } as const;
  return (
    <search className={classes.filters}>
      <Select
        aria-label={t('filter.action')}
        placeholder={t('filter.action')}
        clearable
        searchable
        w={220}
        value={filters.action}
        onChange={(action) => onChange({ ...filters, action })}
        nothingFoundMessage={t('filter.noAction')}
        data={actionsOf(book.groups).map(({ group, actions }) => ({
          group: t(`group.${group}`),
          items: actions.map((action) => ({ value: action, label: t(`short.${action}`) })),
        }))}
      />
      <book.ActorSelect
        ariaLabel={t('filter.actor')}
        placeholder={t('filter.actor')}
        width={160}
        value={filters.actorId ? person : null}
        onChange={(next) => {
          setPerson(next);
          onChange({ ...filters, actorId: next?.id ?? null });
        }}
      />
      <DateInput
        {...date}
        aria-label={t('filter.from')}
        placeholder={t('filter.from')}
        value={filters.from}
        onChange={(from) => onChange({ ...filters, from })}
        {...(filters.to ? { maxDate: filters.to } : {})}
      />
      <DateInput
        {...date}
        aria-label={t('filter.to')}
        placeholder={t('filter.to')}
        value={filters.to}
        onChange={(to) => onChange({ ...filters, to })}
        {...(filters.from ? { minDate: filters.from } : {})}
      />
      {book.hasImpersonations && (
        <Checkbox
          className={classes.check}
          label={t('filter.impersonated')}
          checked={filters.impersonated === true}
          onChange={(event) => onChange({ ...filters, impersonated: event.currentTarget.checked || null })}
        />
      )}
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => {
            setPerson(null);
            onReset();
          }}
        >
          {t('reset')}
        </Button>
      )}
    </search>
  );
}

'use client';

import 'dayjs/locale/ko';
import { Select, TagsInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useLocale, useTranslations } from 'next-intl';
import type { PersonRef, TaskPriority, TaskStatus } from '@/lib/api/types.ts';
import { PersonSelect } from '../members/person-select.tsx';
import { STATUSES } from './filters.ts';
import { StatusMark } from './status.tsx';
import classes from './tasks.module.css';

export const PRIORITIES = ['high', 'normal', 'low'] as const satisfies readonly TaskPriority[];

export type TaskFacts = {
  status: TaskStatus;
  priority: TaskPriority;
  assignee: PersonRef | null;
  dueOn: string | null;
  labels: string[];
};

/** The facts of a task, each changed at once; used by the open task and by the form of a new one. */
export function TaskFields({ value, onChange }: { value: TaskFacts; onChange: (part: Partial<TaskFacts>) => void }) {
  const t = useTranslations('tasks');
  const locale = useLocale();
  return (
    <>
      <Select
        label={t('field.status')}
        value={value.status}
        onChange={(status) => status && onChange({ status: status as TaskStatus })}
        allowDeselect={false}
        leftSection={<StatusMark status={value.status} />}
        data={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <Select
        label={t('field.priority')}
        value={value.priority}
        onChange={(priority) => priority && onChange({ priority: priority as TaskPriority })}
        allowDeselect={false}
        data={PRIORITIES.map((priority) => ({ value: priority, label: t(`priority.${priority}`) }))}
      />
      <PersonSelect
        label={t('field.assignee')}
        placeholder={t('nobody')}
        value={value.assignee}
        onChange={(assignee) => onChange({ assignee })}
      />
      <DateInput
        label={t('field.due')}
        placeholder={t('noDue')}
        value={value.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        locale={locale}
        valueFormat={locale === 'ko' ? 'YYYY. M. D.' : 'MMM D, YYYY'}
        firstDayOfWeek={0}
        clearable
        popoverProps={{ position: 'bottom-start' }}
      />
      <TagsInput
        label={t('field.labels')}
        placeholder={value.labels.length === 0 ? t('labelsHint') : ''}
        value={value.labels}
        onChange={(labels) => onChange({ labels })}
        maxTags={20}
        isDuplicate={(label, labels) => labels.includes(label)}
        className={classes.wideField}
      />
    </>
  );
}

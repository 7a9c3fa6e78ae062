'use client';

import { Menu, UnstyledButton } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import type { Task, TaskPriority, TaskStatus } from '@/lib/api/types.ts';
import { formatDue, today } from '@/lib/format.ts';
import { STATUSES } from './filters.ts';
import classes from './tasks.module.css';

/** A task's state as a small sign: an open tile, a half one, a filled one. */
export function StatusMark({ status }: { status: TaskStatus }) {
  return <i className={classes.mark} data-status={status} aria-hidden="true" />;
}

/** The state of a task, as a button that changes it. */
export function StatusMenu({
  status,
  onChange,
  disabled = false,
  title,
}: {
  status: TaskStatus;
  onChange: (status: TaskStatus) => void;
  disabled?: boolean;
  title: string;
}) {
  const t = useTranslations('tasks');
  const name = t(`status.${status}`);
  const face = (
    <>
      <StatusMark status={status} />
      {name}
    </>
  );
  if (disabled) return <span className={classes.statusButton}>{face}</span>;
  return (
    <Menu width={170} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.statusButton} aria-label={t('statusOf', { title, status: name })}>
          {face}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {STATUSES.map((value) => (
          <Menu.Item
            key={value}
            leftSection={<StatusMark status={value} />}
            rightSection={value === status ? <Icon name="check" size={15} /> : null}
            onClick={() => value !== status && onChange(value)}
          >
            {t(`status.${value}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Normal priority needs no word. */
export function PriorityMark({ priority }: { priority: TaskPriority }) {
  const t = useTranslations('tasks');
  if (priority === 'normal') return null;
  return (
    <span className={classes.priority} data-priority={priority}>
      {t(`priority.${priority}`)}
    </span>
  );
}

/** The day a task is due; red once it has passed, persimmon on the day itself. */
export function DueDay({ task }: { task: Pick<Task, 'dueOn' | 'status'> }) {
  const t = useTranslations('tasks');
  const locale = useLocale();
  if (!task.dueOn) return null;
  const now = today();
  const late = task.status !== 'done' && task.dueOn < now;
  const due = task.status !== 'done' && task.dueOn === now;
  return (
    <span className={classes.due} data-late={late || undefined} data-today={due || undefined}>
      {due ? t('dueToday') : formatDue(task.dueOn, locale)}
      {late && <span className="visually-hidden"> {t('overdue')}</span>}
    </span>
  );
}

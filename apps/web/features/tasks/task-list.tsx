'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { type Column, DataTable } from '@/components/table/data-table.tsx';
import { useEndless } from '@/components/table/use-endless.tsx';
import type { Task } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useTaskList } from './api.ts';
import { isNarrowed, useTaskFilters } from './filters.ts';
import { Labels } from './labels.tsx';
import { useChangeTask } from './mutations.ts';
import { DueDay, PriorityMark, StatusMark, StatusMenu } from './status.tsx';
import classes from './tasks.module.css';

/** Tasks as a table. With a task open beside it (`narrow`), it shows what still fits. */
export function TaskList({ narrow }: { narrow: boolean }) {
  const t = useTranslations('tasks');
  const { filters, change, taskHref } = useTaskFilters();
  const { can } = useSession();
  const list = useTaskList(filters);
  const endless = useEndless(list);
  const columns = useColumns(narrow);
  const tasks = list.data?.pages.flatMap((page) => page.items) ?? [];

  if (list.isPending) return <SkeletonRows rows={8} />;
  if (list.isError && tasks.length === 0) return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  if (tasks.length === 0) {
    return isNarrowed(filters) ? (
      <EmptyState
        icon="find"
        title={t('noneFound')}
        action={
          <Button onClick={() => change({ status: null, assigneeId: null, label: null, q: '' })}>
            {t('filter.reset')}
          </Button>
        }
      />
    ) : (
      <EmptyState icon="tasks" title={t('emptyTitle')}>
        {can(PERMISSIONS.tasksWrite) ? t('emptyText') : null}
      </EmptyState>
    );
  }
  return (
    <DataTable
      label={t('title')}
      rows={tasks}
      columns={columns}
      rowKey={(task) => task.id}
      rowName={(task) => task.title}
      href={(task) => taskHref(task.id)}
      phoneRowHeight={62}
      onEnd={endless.onEnd}
      foot={endless.foot ?? (list.isFetchingNextPage ? t('loadingMore') : null)}
    />
  );
}

function useColumns(narrow: boolean): Column<Task>[] {
  const t = useTranslations('tasks');
  const { can } = useSession();
  const update = useChangeTask();
  const columns: (Column<Task> | false)[] = [
    { key: 'title', header: t('field.title'), cell: (task) => <TitleCell task={task} plain={narrow} /> },
    {
      key: 'status',
      header: t('field.status'),
      width: '126px',
      wide: true,
      cell: (task) => (
        <StatusMenu
          status={task.status}
          title={task.title}
          disabled={!can(PERMISSIONS.tasksWrite)}
          onChange={(status) => update.mutate({ task, change: { status } })}
        />
      ),
    },
    !narrow && {
      key: 'priority',
      header: t('field.priority'),
      width: '96px',
      wide: true,
      cell: (task) => <PriorityMark priority={task.priority} />,
    },
    !narrow && {
      key: 'assignee',
      header: t('field.assignee'),
      width: '140px',
      wide: true,
      cell: (task) => task.assignee?.name ?? <span className={classes.faint}>{t('nobody')}</span>,
    },
    {
      key: 'due',
      header: t('field.due'),
      width: narrow ? '126px' : '146px',
      numeric: true,
      wide: true,
      cell: (task) => <DueDay task={task} />,
    },
  ];
  return columns.filter((column) => column !== false);
}

function TitleCell({ task, plain }: { task: Task; plain: boolean }) {
  const t = useTranslations('tasks');
  return (
    <span className={classes.titleCell}>
      <span className={classes.titleLine}>
        <span className={classes.phoneOnly}>
          <StatusMark status={task.status} />
        </span>
        <span className={classes.number}>{task.number}</span>
        <span className="truncate" data-done={task.status === 'done' || undefined}>
          {task.title}
        </span>
        {!plain && <Labels labels={task.labels} />}
        {task.commentCount > 0 && (
          <span className={classes.comments} title={t('commentCount', { count: task.commentCount })}>
            <Icon name="assistant" size={14} />
            {task.commentCount}
          </span>
        )}
      </span>
      <span className={classes.phoneLine}>
        <span>{t(`status.${task.status}`)}</span>
        {task.assignee && <span className="truncate">{task.assignee.name}</span>}
        <DueDay task={task} />
        <PriorityMark priority={task.priority} />
      </span>
    </span>
  );
}

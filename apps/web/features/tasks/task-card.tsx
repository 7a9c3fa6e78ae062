'use client';

import { ActionIcon, Menu } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Icon } from '@/components/icons.tsx';
import { Avatar } from '@/components/shell/user-menu.tsx';
import type { Task } from '@/lib/api/types.ts';
import { STATUSES, useTaskFilters } from './filters.ts';
import { Labels } from './labels.tsx';
import type { MoveTask } from './move-task.ts';
import { DueDay, PriorityMark, StatusMark } from './status.tsx';
import classes from './tasks.module.css';

/** A task on the board. */
export function TaskCard({
  task,
  index,
  column,
  open,
  movable,
  dragging,
  followed,
  mark,
  onDrag,
  onMove,
}: {
  task: Task;
  index: number;
  column: readonly Task[];
  open: boolean;
  movable: boolean;
  dragging: boolean;
  followed: boolean;
  /** Where a dragged task would fall, at this card. */
  mark: 'before' | 'after' | null;
  onDrag: (task: Task | null) => void;
  onMove: MoveTask;
}) {
  const t = useTranslations('tasks');
  const { taskHref } = useTaskFilters();
  const at = STATUSES.indexOf(task.status);
  const link = useRef<HTMLAnchorElement>(null);
  // A moved card is drawn anew elsewhere; whoever moved it by keyboard goes along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again at every new place
  useEffect(() => {
    if (followed) link.current?.focus();
  }, [followed, index, task.status]);

  function byKeyboard(event: KeyboardEvent): void {
    if (!movable || !event.altKey) return;
    const beside = event.key === 'ArrowRight' ? STATUSES[at + 1] : event.key === 'ArrowLeft' ? STATUSES[at - 1] : null;
    if (beside) onMove(task, beside, null);
    else if (event.key === 'ArrowUp' && index > 0) onMove(task, task.status, { column, index: index - 1 });
    else if (event.key === 'ArrowDown' && index < column.length - 1)
      onMove(task, task.status, { column, index: index + 1 });
    else return;
    event.preventDefault();
  }

  return (
    <li
      className={classes.card}
      data-card
      data-open={open || undefined}
      data-dragging={dragging || undefined}
      data-mark={mark ?? undefined}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', task.title);
        onDrag(task);
      }}
      onDragEnd={() => onDrag(null)}
      onKeyDown={byKeyboard}
    >
      <div className={classes.cardTop}>
        <Link
          ref={link}
          href={taskHref(task.id)}
          prefetch={false}
          draggable={false}
          className={classes.cardLink}
          data-done={task.status === 'done' || undefined}
        >
          {task.title}
        </Link>
        {movable && (
          <Menu width={180}>
            <Menu.Target>
              <ActionIcon size={28} aria-label={t('moveOf', { title: task.title })} className={classes.cardMenu}>
                <Icon name="more" size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{t('moveTo')}</Menu.Label>
              {STATUSES.filter((status) => status !== task.status).map((status) => (
                <Menu.Item
                  key={status}
                  leftSection={<StatusMark status={status} />}
                  onClick={() => onMove(task, status, null)}
                >
                  {t(`status.${status}`)}
                </Menu.Item>
              ))}
              <Menu.Divider />
              <Menu.Item disabled={index === 0} onClick={() => onMove(task, task.status, { column, index: index - 1 })}>
                {t('moveUp')}
              </Menu.Item>
              <Menu.Item
                disabled={index === column.length - 1}
                onClick={() => onMove(task, task.status, { column, index: index + 1 })}
              >
                {t('moveDown')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <Labels labels={task.labels} />
      <div className={classes.cardFoot}>
        <span className={classes.number}>{task.number}</span>
        <PriorityMark priority={task.priority} />
        <DueDay task={task} />
        {task.commentCount > 0 && (
          <span className={classes.comments} title={t('commentCount', { count: task.commentCount })}>
            <Icon name="assistant" size={14} />
            {task.commentCount}
          </span>
        )}
        <span className={classes.cardPerson} title={task.assignee?.name}>
          {task.assignee && (
            <>
              <Avatar name={task.assignee.name} />
              <span className="visually-hidden">{task.assignee.name}</span>
            </>
          )}
        </span>
      </div>
    </li>
  );
}

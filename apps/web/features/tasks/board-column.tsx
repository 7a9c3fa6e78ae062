'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type DragEvent, useRef, useState } from 'react';
import { Skeleton } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { Task, TaskStatus } from '@/lib/api/types.ts';
import { useTaskColumn } from './api.ts';
import { isNarrowed, useTaskFilters } from './filters.ts';
import type { MoveTask } from './move-task.ts';
import { StatusMark } from './status.tsx';
import { TaskCard } from './task-card.tsx';
import classes from './tasks.module.css';

export function BoardColumn({
  status,
  openId,
  movable,
  dragged,
  followed,
  onDrag,
  onMove,
}: {
  status: TaskStatus;
  openId: string | null;
  movable: boolean;
  dragged: Task | null;
  /** The task that the focus goes along with. */
  followed: string | null;
  onDrag: (task: Task | null) => void;
  onMove: MoveTask;
}) {
  const t = useTranslations('tasks');
  const { filters } = useTaskFilters();
  const column = useTaskColumn(status, filters);
  const list = useRef<HTMLUListElement>(null);
  const [over, setOver] = useState<number | null>(null);
  const tasks = column.data?.pages.flatMap((page) => page.items) ?? [];

  function place(event: DragEvent): void {
    if (!dragged) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(placeUnder(list.current, event.clientY));
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    if (dragged) {
      const index = placeUnder(list.current, event.clientY);
      const own = tasks.findIndex((task) => task.id === dragged.id);
      // The place is counted among what is drawn; without itself, those below move up by one.
      onMove(dragged, status, { column: tasks, index: own !== -1 && own < index ? index - 1 : index }, true);
    }
    setOver(null);
  }

  return (
    <section
      className={classes.column}
      aria-label={t(`status.${status}`)}
      data-over={over !== null || undefined}
      onDragOver={place}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
      }}
      onDrop={drop}
    >
      <h2 className={classes.columnHead}>
        <StatusMark status={status} />
        {t(`status.${status}`)}
        {column.isSuccess && (
          <span className={classes.count}>
            {tasks.length}
            {column.hasNextPage ? '+' : ''}
          </span>
        )}
      </h2>
      {column.isPending && <Skeleton height={84} radius={10} />}
      {column.isError && tasks.length === 0 && (
        <ErrorState compact error={column.error} retry={() => void column.refetch()} />
      )}
      <ul className={classes.cards} ref={list}>
        {tasks.map((task, index) => (
          <TaskCard
            key={task.id}
            task={task}
            index={index}
            column={tasks}
            open={task.id === openId}
            movable={movable}
            dragging={dragged?.id === task.id}
            followed={followed === task.id}
            mark={over === index ? 'before' : over === tasks.length && index === tasks.length - 1 ? 'after' : null}
            onDrag={(next) => {
              onDrag(next);
              if (next === null) setOver(null);
            }}
            onMove={onMove}
          />
        ))}
        {column.isSuccess && tasks.length === 0 && (
          <li className={classes.emptyColumn}>{isNarrowed(filters) ? t('columnNoneFound') : t('columnEmpty')}</li>
        )}
      </ul>
      {column.hasNextPage && (
        <Button
          variant="subtle"
          size="xs"
          loading={column.isFetchingNextPage}
          onClick={() => void column.fetchNextPage()}
        >
          {t('showMore')}
        </Button>
      )}
    </section>
  );
}

/** Index of the card that what is dropped here will stand before. */
function placeUnder(list: HTMLUListElement | null, y: number): number {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const found = cards.findIndex((card) => {
    const box = card.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return found === -1 ? cards.length : found;
}

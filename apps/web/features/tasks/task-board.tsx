'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Task } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { BoardColumn } from './board-column.tsx';
import { STATUSES } from './filters.ts';
import type { MoveTask } from './move-task.ts';
import { useChangeTask } from './mutations.ts';
import { positionAt } from './order.ts';
import classes from './tasks.module.css';

/** Tasks in three columns. They are moved by dragging, or by each card's menu and by Alt with the arrow keys. */
export function TaskBoard({ openId }: { openId: string | null }) {
  const t = useTranslations('tasks');
  const { can } = useSession();
  const update = useChangeTask();
  const [dragged, setDragged] = useState<Task | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const move: MoveTask = (task, to, place, byHand = false) => {
    setDragged(null);
    setFollowed(byHand ? null : task.id);
    if (place === null) {
      update.mutate({ task, change: { status: to }, shown: { position: Number.MAX_SAFE_INTEGER } });
    } else {
      const position = positionAt(place.column, task.id, place.index);
      if (task.status === to && position === task.position) return;
      update.mutate({ task, change: { status: to, position } });
    }
    setSaid(t('moved', { title: task.title, status: t(`status.${to}`) }));
  };

  return (
    <div className={classes.board} data-dragging={dragged !== null || undefined}>
      {STATUSES.map((status) => (
        <BoardColumn
          key={status}
          status={status}
          openId={openId}
          movable={can(PERMISSIONS.tasksWrite)}
          dragged={dragged}
          followed={followed}
          onDrag={setDragged}
          onMove={move}
        />
      ))}
      <div className="visually-hidden" role="status" aria-live="polite">
        {said}
      </div>
    </div>
  );
}

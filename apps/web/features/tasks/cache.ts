/** What a change does to the lists that are already on the screen, before the server has answered. */
import type { QueryClient } from '@tanstack/react-query';
import type { Task, TaskStatus } from '@/lib/api/types.ts';
import { type TaskPages, taskKeys } from './api.ts';

type Snapshot = [readonly unknown[], unknown][];

/** Remembers every cached list and the task itself, to go back to. */
export function snapshot(client: QueryClient, id: string): Snapshot {
  return [
    ...client.getQueriesData({ queryKey: taskKeys.lists }),
    [taskKeys.detail(id), client.getQueryData(taskKeys.detail(id))],
  ];
}

export function restore(client: QueryClient, saved: Snapshot): void {
  for (const [key, data] of saved) client.setQueryData(key, data);
}

/** Puts a changed task into every cached list; on the board it goes to its column and its place there. */
export function putTask(client: QueryClient, task: Task): void {
  client.setQueryData(taskKeys.detail(task.id), task);
  for (const [key, data] of client.getQueriesData<TaskPages>({ queryKey: taskKeys.lists })) {
    if (!data) continue;
    const column = columnOf(key);
    client.setQueryData(key, column ? placeInColumn(data, column, task) : replaceTask(data, task));
  }
}

export function dropTask(client: QueryClient, id: string): void {
  for (const [key, data] of client.getQueriesData<TaskPages>({ queryKey: taskKeys.lists })) {
    if (data) client.setQueryData(key, withoutTask(data, id));
  }
}

function columnOf(key: readonly unknown[]): TaskStatus | null {
  return key[2] === 'column' ? (key[3] as TaskStatus) : null;
}

export function replaceTask(data: TaskPages, task: Task): TaskPages {
  return {
    ...data,
    pages: data.pages.map((p) => ({ ...p, items: p.items.map((t) => (t.id === task.id ? task : t)) })),
  };
}

export function withoutTask(data: TaskPages, id: string): TaskPages {
  return { ...data, pages: data.pages.map((p) => ({ ...p, items: p.items.filter((t) => t.id !== id) })) };
}

/** The column with the task at its place, or without it when it belongs to another. */
export function placeInColumn(data: TaskPages, column: TaskStatus, task: Task): TaskPages {
  const without = withoutTask(data, task.id);
  if (task.status !== column) return without;
  const position = Number(task.position);
  const later = (t: Task) => Number(t.position) > position;
  const at = without.pages.findIndex((p) => p.items.some(later));
  const page = at === -1 ? without.pages.length - 1 : at;
  return {
    ...without,
    pages: without.pages.map((p, index) => {
      if (index !== page) return p;
      const before = p.items.findIndex(later);
      const cut = before === -1 ? p.items.length : before;
      return { ...p, items: [...p.items.slice(0, cut), task, ...p.items.slice(cut)] };
    }),
  };
}

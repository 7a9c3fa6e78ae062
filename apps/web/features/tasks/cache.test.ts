import { describe, expect, test } from 'vitest';
import type { Task, TaskStatus } from '@/lib/api/types.ts';
import type { TaskPages } from './api.ts';
import { placeInColumn, replaceTask, withoutTask } from './cache.ts';
import { positionAt } from './order.ts';

const task = (id: string, position: number, status: TaskStatus = 'open'): Task => ({
  id,
  number: 1,
  title: id,
  description: '',
  status,
  priority: 'normal',
  assignee: null,
  dueOn: null,
  labels: [],
  position,
  commentCount: 0,
  createdBy: { id: 'p', name: 'P' },
  createdAt: '',
  updatedAt: '',
  completedAt: null,
});
const pages = (...items: Task[][]): TaskPages => ({
  pages: items.map((list) => ({ items: list, nextCursor: null })),
  pageParams: items.map(() => null),
});
const ids = (data: TaskPages) => data.pages.map((page) => page.items.map((t) => t.id).join(''));

describe('a place in a column', () => {
  const column = [task('a', 1), task('b', 2), task('c', 5)];
  test('lies between its neighbours', () => {
    expect(positionAt(column, 'x', 1)).toBe(1.5);
    expect(positionAt(column, 'x', 0)).toBe(0);
    expect(positionAt(column, 'x', 3)).toBe(6);
    expect(positionAt([], 'x', 0)).toBe(0);
  });
  test('is counted without the task that moves', () => {
    expect(positionAt(column, 'a', 1)).toBe(3.5);
    expect(positionAt(column, 'c', 0)).toBe(0);
  });
});

describe('a moved task on the board', () => {
  test('stands once, at its place, on whichever page that is', () => {
    const data = pages([task('a', 1), task('b', 2)], [task('c', 3), task('d', 4)]);
    expect(ids(placeInColumn(data, 'open', task('a', 3.5)))).toEqual(['b', 'cad']);
    expect(ids(placeInColumn(data, 'open', task('x', 9)))).toEqual(['ab', 'cdx']);
    expect(ids(placeInColumn(data, 'open', task('d', 0)))).toEqual(['dab', 'c']);
  });
  test('leaves the column that it no longer belongs to', () => {
    const data = pages([task('a', 1), task('b', 2)]);
    expect(ids(placeInColumn(data, 'open', task('a', 1, 'done')))).toEqual(['b']);
  });
});

test('a changed task keeps its place in a list, and a deleted one is gone from it', () => {
  const data = pages([task('a', 1), task('b', 2)]);
  const changed = replaceTask(data, { ...task('a', 1), title: 'new' });
  expect(changed.pages[0]?.items.map((t) => t.title)).toEqual(['new', 'b']);
  expect(ids(withoutTask(data, 'b'))).toEqual(['a']);
});

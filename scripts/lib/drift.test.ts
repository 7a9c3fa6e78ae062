import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences } from './drift.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hanok-drift-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tree(name: string, files: Record<string, string>): string {
  const root = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe('drift', () => {
  test('equal trees have none', () => {
    const files = { 'a.sql': 'one\n', 'deep/b.json': '{}' };
    expect(differences({ checkedIn: tree('mine', files), generated: tree('fresh', files) })).toEqual([]);
  });

  test('a changed, a missing and a superfluous file are each named', () => {
    const checkedIn = tree('mine', { 'changed.ts': 'one\ntwo\n', 'old.ts': '' });
    const generated = tree('fresh', { 'changed.ts': 'one\n2\n', 'new.ts': '' });
    const found = differences({ checkedIn, generated }).map((line) => line.replace(/^.*mine\//, ''));
    expect(found).toEqual(['changed.ts:2', 'new.ts: is missing', 'old.ts: is not generated any more']);
  });

  test('a single file is compared with a single file', () => {
    const root = tree('files', { 'mine.json': '{}', 'fresh.json': '[]' });
    const found = differences({ checkedIn: join(root, 'mine.json'), generated: join(root, 'fresh.json') });
    expect(found).toHaveLength(1);
  });
});

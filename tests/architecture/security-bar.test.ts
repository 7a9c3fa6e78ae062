import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* The bar is held by tests; this one holds that they are there. */

const PAGE = 'docs/guides/security-bar.md';
const rows = readFileSync(PAGE, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, tests] = /^\| (\d+) \|.*\| ([^|]+) \|$/.exec(line) ?? [];
    return number === undefined || tests === undefined ? [] : [{ number: Number(number), tests }];
  });

test('each of the forty statements has its line', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

test.each(rows)('statement $number names tests that are there', ({ tests }) => {
  const named = [...tests.matchAll(/`([^`]+\.test\.ts)`((?: "[^"]+",?)+)/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, path = '', titles = ''] of named) {
    expect(existsSync(path), path).toBe(true);
    const source = readFileSync(path, 'utf8').replaceAll("\\'", "'");
    for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g)) expect(source, path).toContain(title);
  }
});

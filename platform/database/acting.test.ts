import { expect, test } from 'vitest';
import { wrapActing } from './acting.ts';
import { quoteIdentifier } from './index.ts';

test('the acting user is set by the very statement that reads', () => {
  const text = 'select "id" from "tasks" where (a.ok = $1 and "id" = $2) order by "id" limit $3';
  const [setting, query] = wrapActing(text).split(' cross join lateral ');
  expect(setting).toBe(`select x.* from (select set_config('app.user_id', $1::text, true) as ok offset 0) a`);
  expect(query).toContain(`(${text}`);
});

test('a statement without the acting user is refused', () => {
  expect(() => wrapActing('select 1')).toThrow('acting()');
});

test('a name is quoted whatever is in it, or refused', () => {
  expect(quoteIdentifier('a"; drop table x; --')).toBe('"a""; drop table x; --"');
  for (const name of ['', 'a\0b', 'x'.repeat(64), '가'.repeat(22)]) expect(() => quoteIdentifier(name)).toThrow();
});

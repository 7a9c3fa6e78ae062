import { expect, test } from 'vitest';
import { createLimit } from './index.ts';

test('no more than so many work at a time, in the order they came, and a failure frees its place', async () => {
  const limited = createLimit(2);
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const outcomes = await Promise.allSettled(
    [0, 1, 2, 3, 4].map((n) =>
      limited(async () => {
        begun.push(n);
        most = Math.max(most, ++now);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        if (n === 1) throw new Error('one fails');
        return n;
      }),
    ),
  );
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  expect(outcomes.map((outcome) => outcome.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});

import { describe, expect, test } from 'vitest';
import { isConnectionLost, readAgain } from './lost.ts';

const lost = Object.assign(new Error('terminating connection'), { code: '57P01' });

describe('a lost link', () => {
  test.each([
    ['an ended backend', lost],
    ['a reset', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
    ['what pg says without a code', new Error('Connection terminated unexpectedly')],
    ['a cause below', new Error('Failed query', { cause: new Error('x', { cause: lost }) })],
  ])('is known by %s', (_, error) => {
    expect(isConnectionLost(error)).toBe(true);
  });

  test.each([
    ['a refusal of the statement', Object.assign(new Error('duplicate key'), { code: '23505' })],
    ['an error of ours', new Error('a bug')],
    ['nothing', undefined],
  ])('is not %s', (_, error) => {
    expect(isConnectionLost(error)).toBe(false);
  });
});

describe('over a lost link', () => {
  const failing = (times: number) => {
    let tries = 0;
    const ask = async () => {
      tries += 1;
      if (tries <= times) throw lost;
      return 'read';
    };
    return { ask, tries: () => tries };
  };

  test('a read is asked once more, and no more', async () => {
    expect(await readAgain('select 1', failing(1).ask)).toBe('read');
    const { ask, tries } = failing(9);
    await expect(readAgain('select 1', ask)).rejects.toBe(lost);
    expect(tries()).toBe(2);
  });

  test.each([
    'insert into x values (1)',
    'update x set a = 1',
    'with gone as (delete from x returning 1) select * from gone',
    'select id from x for update',
    'commit',
  ])('what may change something is not repeated: %s', async (text) => {
    const { ask, tries } = failing(1);
    await expect(readAgain(text, ask)).rejects.toBe(lost);
    expect(tries()).toBe(1);
  });

  test('a read that was refused is not repeated', async () => {
    let tries = 0;
    const refused = readAgain('select 1', async () => {
      tries += 1;
      throw Object.assign(new Error('no such table'), { code: '42P01' });
    });
    await expect(refused).rejects.toThrow('no such table');
    expect(tries).toBe(1);
  });
});

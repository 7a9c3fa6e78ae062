import { expect, test } from 'vitest';
import { OPERATOR_ACTIONS } from '#modules/management/audit/index.ts';
import { actionsOf, OPERATOR_ACTION_GROUPS } from '../../apps/web/features/audit/actions.ts';
import { messagesOf } from '../../apps/web/messages/index.ts';

/* What the operators' log can tell of is one list on the server; the console must be able to say all of it. */

const inFilter = actionsOf(OPERATOR_ACTION_GROUPS).flatMap(({ actions }) => actions);

test('the filter of the operators’ log offers what the log can tell of, and nothing else', () => {
  expect([...inFilter].sort()).toEqual([...OPERATOR_ACTIONS].sort());
});

test.each(['en', 'ko'] as const)('every action of the operators’ log has its words: %s', (locale) => {
  const { group, action, short } = messagesOf(locale).audit as unknown as Record<string, Record<string, unknown>>;
  const wordsIn = (catalog: unknown, [noun = '', verb = '']: string[]) =>
    (catalog as Record<string, Record<string, unknown> | undefined>)[noun]?.[verb];
  const silent = OPERATOR_ACTIONS.filter((key) => {
    const path = key.split('.');
    const words = [group?.[path[0] ?? ''], wordsIn(action, path), wordsIn(short, path)];
    return words.some((text) => typeof text !== 'string' || text === '');
  });
  expect(silent).toEqual([]);
});

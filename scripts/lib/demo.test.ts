import { expect, test } from 'vitest';
import { demoSettings } from './demo.mjs';

test('the demo that npm start boots opts out of second steps for operators; nothing else does', () => {
  expect(demoSettings({})).toEqual({ HANOK_OPERATOR_SECOND_FACTOR: 'optional' });
  expect(demoSettings({ HANOK_DEMO: 'true' })).toEqual({ HANOK_OPERATOR_SECOND_FACTOR: 'optional' });
  for (const env of [
    { HANOK_DEMO: 'false' },
    { HANOK_DEMO: '0' },
    { HANOK_DEMO: 'Off' },
    { HANOK_ENV: 'production' },
    { HANOK_OPERATOR_SECOND_FACTOR: 'required' },
  ])
    expect([env, demoSettings(env)]).toEqual([env, {}]);
});

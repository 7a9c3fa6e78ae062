import { expect, test } from 'vitest';
import { ConfigError, loadConfig } from './index.ts';

test('an empty environment gives a development configuration of all roles', () => {
  const config = loadConfig({});
  expect(config.roles).toEqual(['gateway', 'api', 'ai', 'worker']);
  expect(config.http.publicUrl).toBe('http://localhost:3000');
});

test('every wrong variable is named at once', () => {
  const act = () =>
    loadConfig({ PORT: 'x', HANOK_ROLES: 'cook', HANOK_MASTER_KEY: 'short', HANOK_POSTGRES_URL: 'mysql://a' });
  expect(act).toThrow(ConfigError);
  try {
    act();
  } catch (error) {
    const problems = error instanceof ConfigError ? error.problems.join('\n') : '';
    for (const name of ['PORT', 'HANOK_ROLES', 'HANOK_MASTER_KEY', 'HANOK_POSTGRES_URL'])
      expect(problems).toContain(name);
  }
});

test('production refuses to run on what development makes up for itself', () => {
  expect(() => loadConfig({ HANOK_ENV: 'production' })).toThrow(/HANOK_MASTER_KEY: is required/);
});

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

test('a Redis elsewhere is spoken to by TLS in production, and what is no limit is refused', () => {
  expect(() => loadConfig({ HANOK_RATE_LIMITS: 'ask.user=none' })).toThrow(/HANOK_RATE_LIMITS: "ask.user=none"/);
  expect(() => loadConfig({ HANOK_REDIS_URL: 'http://localhost' })).toThrow(/HANOK_REDIS_URL/);
  const production = { HANOK_ENV: 'production' };
  expect(() => loadConfig({ ...production, HANOK_REDIS_URL: 'redis://redis.internal' })).toThrow(/must be rediss/);
  expect(() => loadConfig({ ...production, HANOK_REDIS_URL: 'redis://127.0.0.1' })).not.toThrow(/rediss/);
  expect(() => loadConfig({ ...production, HANOK_REDIS_URL: 'rediss://redis.internal' })).not.toThrow(/rediss/);
});

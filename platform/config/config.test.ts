import { expect, test } from 'vitest';
import { ConfigError, loadConfig } from './index.ts';

test('an empty environment gives a development configuration of all roles', () => {
  const config = loadConfig({});
  expect(config.roles).toEqual(['gateway', 'api', 'ai', 'worker']);
  expect(config.http.publicUrl).toBe('http://localhost:3000');
});

test('operators need a second factor, wherever nobody has said otherwise; production takes no otherwise', () => {
  expect(loadConfig({}).operators.secondFactorRequired).toBe(true);
  expect(loadConfig({ HANOK_DEMO: 'true' }).operators.secondFactorRequired).toBe(true);
  expect(loadConfig({ HANOK_OPERATOR_SECOND_FACTOR: 'optional' }).operators.secondFactorRequired).toBe(false);
  expect(() => loadConfig({ ...production, HANOK_OPERATOR_SECOND_FACTOR: 'optional' })).toThrow(
    /HANOK_OPERATOR_SECOND_FACTOR: must be required/,
  );
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

const production = {
  HANOK_ENV: 'production',
  HANOK_PUBLIC_URL: 'https://hanok.example',
  HANOK_POSTGRES_URL: 'postgres://hanok@db.internal/postgres?sslmode=verify-full',
  HANOK_MASTER_KEY: Buffer.alloc(32).toString('base64'),
};

test('production wants https, and verified TLS to a PostgreSQL on another machine', () => {
  expect(loadConfig(production).postgres.trust).toBe('verified');
  expect(() => loadConfig({ ...production, HANOK_PUBLIC_URL: 'http://hanok.example' })).toThrow(/must be https/);
  const unverified = { ...production, HANOK_POSTGRES_URL: 'postgres://hanok@db.internal/postgres' };
  expect(() => loadConfig(unverified)).toThrow(/without verified TLS/);
  expect(loadConfig({ ...unverified, HANOK_POSTGRES_UNVERIFIED: 'true' }).postgres.trust).toBe('unverified');
  expect(loadConfig({ ...unverified, HANOK_POSTGRES_CA_FILE: '/ca.pem' }).postgres).toMatchObject({
    trust: 'verified',
    url: 'postgres://hanok@db.internal/postgres?sslmode=verify-full&sslrootcert=%2Fca.pem',
  });
  expect(loadConfig({ ...unverified, HANOK_POSTGRES_URL: 'postgres://a@127.0.0.1/postgres' }).postgres.trust).toBe(
    'loopback',
  );
});

test.each([
  ['without its public address', { HANOK_PUBLIC_URL: '' }, 'HANOK_PUBLIC_URL: is required in production'],
  ['without a PostgreSQL', { HANOK_POSTGRES_URL: '' }, 'HANOK_POSTGRES_URL: is required in production'],
  ['without a master key', { HANOK_MASTER_KEY: '' }, /^HANOK_MASTER_KEY: is required in production/],
  ['at an address without TLS', { HANOK_PUBLIC_URL: 'http://hanok.example' }, /^HANOK_PUBLIC_URL: must be https/],
  [
    'with an unverified link to PostgreSQL',
    { HANOK_POSTGRES_URL: 'postgres://hanok@db.internal/postgres' },
    /^HANOK_POSTGRES_URL: would be reached without verified TLS/,
  ],
  [
    'with operators who need no second step',
    { HANOK_OPERATOR_SECOND_FACTOR: 'optional' },
    'HANOK_OPERATOR_SECOND_FACTOR: must be required in production',
  ],
  ['with Redis in clear elsewhere', { HANOK_REDIS_URL: 'redis://redis.internal' }, /^HANOK_REDIS_URL: must be rediss/],
])('production does not start %s, and that is all that is wrong', (_how, change, problem) => {
  try {
    loadConfig({ ...production, ...change });
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  }
});

test('production makes no demo', () => {
  expect(loadConfig({ ...production, HANOK_DEMO: 'true' }).demo).toBe(false);
});

test.each(['require', 'prefer', 'no-verify', 'verify-ca'])(
  'sslmode=%s, which checks less than it seems to, is refused',
  (mode) => {
    expect(() => loadConfig({ HANOK_POSTGRES_URL: `postgres://a@b/c?sslmode=${mode}` })).toThrow(
      /verify-full or disable/,
    );
  },
);

test('a master key is given in one place, and the one of before may be of another kind', () => {
  const arn = 'arn:aws:kms:eu-central-1:111122223333:key/0198f000-aaaa-bbbb-cccc-000000000000';
  const key = Buffer.alloc(32, 1).toString('base64');
  expect(() => loadConfig({ HANOK_MASTER_KEY: key, HANOK_KMS_KEY_ARN: arn })).toThrow(/give one of them/);
  expect(() => loadConfig({ HANOK_KMS_KEY_ARN: 'arn:aws:s3:::bucket' })).toThrow(/ARN of a KMS key/);
  const config = loadConfig({ HANOK_KMS_KEY_ARN: arn, HANOK_MASTER_KEY_PREVIOUS: key });
  expect([config.masterKey?.kind, config.previousMasterKey?.kind]).toEqual(['kms', 'value']);
});

test('a certificate comes with its key, and with an https address', () => {
  expect(() => loadConfig({ HANOK_TLS_CERT_FILE: 'a' })).toThrow(/give both or none/);
  const tls = { HANOK_TLS_CERT_FILE: 'a', HANOK_TLS_KEY_FILE: 'b' };
  expect(loadConfig(tls).http).toMatchObject({
    publicUrl: 'https://localhost:3000',
    tls: { certFile: 'a', keyFile: 'b' },
  });
  expect(() => loadConfig({ ...tls, HANOK_PUBLIC_URL: 'http://hanok.example' })).toThrow(/must be https/);
});

test.each([
  ['false', false],
  ['true', 1],
  ['2', 2],
  ['10.0.0.0/8, fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
])('HANOK_TRUST_PROXY=%s names the proxies', (text, proxies) => {
  expect(loadConfig({ HANOK_TRUST_PROXY: text }).http.trustProxy).toEqual(proxies);
});

test('everybody as a proxy is refused', () => {
  expect(() => loadConfig({ HANOK_TRUST_PROXY: '*' })).toThrow(/HANOK_TRUST_PROXY/);
});

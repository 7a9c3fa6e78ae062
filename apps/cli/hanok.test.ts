import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, test } from 'vitest';
import { withConnection } from '#platform/database/index.ts';
import { testMasterKey } from '../../tests/support/master-key.ts';

const run = promisify(execFile);
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hanok-cli-'));
});

const mgmt = (text: string) => {
  const url = new URL(inject('pgAdminUrl'));
  url.pathname = '/mgmt_db';
  return withConnection(url.toString(), 'hanok-test', async (client) => (await client.query(text)).rows);
};
const hanok = (...args: string[]) =>
  run(process.execPath, ['apps/cli/hanok.ts', ...args], {
    env: {
      PATH: process.env.PATH,
      HANOK_DATA_DIR: dataDir,
      HANOK_POSTGRES_URL: inject('pgAdminUrl'),
      HANOK_MASTER_KEY: testMasterKey.toString('base64'),
    },
  });

test('the first operator of an installation is made by command, once', async () => {
  const person = ['operator', 'create', '--email', 'first@hanok.test', '--name', 'First'];
  const { stdout } = await hanok(...person);
  expect(stdout).toMatch(/first@hanok\.test can sign in at .*\/console with this password[^\n]*\n[\w-]{32}\n/);
  expect((await hanok(...person)).stdout).toContain('nothing was changed');
  expect(await mgmt(`select name from operators where email = 'first@hanok.test'`)).toEqual([{ name: 'First' }]);
});

test('the second steps of the lone operator are reset by command', async () => {
  await hanok('operators', 'create', '--email', 'lone@hanok.test', '--name', 'Lone');
  const { stdout } = await hanok('operators', 'reset-factors', 'lone@hanok.test');
  expect(stdout).toContain('Lone (lone@hanok.test) has no second steps any more');
  const [event] = await mgmt(
    `select e.actor_kind as by from operator_audit_events e join operators o on o.id::text = e.target_id
      where e.action = 'operator.factors_reset' and o.email = 'lone@hanok.test'`,
  );
  expect(event).toEqual({ by: 'system' });
  await expect(hanok('operators', 'reset-factors', 'nobody@hanok.test')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no such operator'),
  });
}, 90_000);

test('what a model costs is said by command, and stands in the operators’ log', async () => {
  const command = ['prices', 'set', 'vendor/large', '--output', '15.5', '--cached', '0.3'];
  const { stdout } = await hanok(...command, '--input', '3');
  expect(stdout).toContain('vendor/large: input $3, cached $0.3, output $15.5 for a million tokens');
  expect(await mgmt(`select output_micros::int as output from model_prices`)).toEqual([{ output: 15_500_000 }]);
  const events = await mgmt(`select actor_kind as by from operator_audit_events where action = 'billing.price_set'`);
  expect(events).toEqual([{ by: 'system' }]);
  await expect(hanok(...command, '--input=-3')).rejects.toMatchObject({ code: 2 });
}, 90_000);

test('the key that signs operators’ tokens is replaced by command, and not twice within the hour', async () => {
  const command = ['keys', 'rotate-signing', '--operators'];
  expect((await hanok(...command)).stdout).toContain('operators: the key was replaced');
  expect((await hanok(...command)).stdout).toContain('is younger than an hour and stays');
  expect((await hanok(...command, '--at-once')).stdout).toContain('operators: the key was replaced');
  const events = await mgmt(`select details from operator_audit_events where action = 'keys.signing_rotated'`);
  expect(events).toEqual([{ details: {} }, { details: { atOnce: true } }]);
}, 90_000);

test('whose signing key is to be replaced has to be said', async () => {
  await expect(hanok('keys', 'rotate-signing')).rejects.toMatchObject({ code: 2 });
  await expect(hanok('keys', 'rotate-signing', '--all', '--operators')).rejects.toMatchObject({ code: 2 });
}, 60_000);

test('a command that is not understood says how it is used', async () => {
  await expect(hanok('operator', 'remove')).rejects.toMatchObject({
    code: 2,
    stdout: expect.stringContaining('usage:'),
  });
});

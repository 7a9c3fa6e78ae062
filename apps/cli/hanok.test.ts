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
  const url = new URL(inject('pgAdminUrl'));
  url.pathname = '/mgmt_db';
  const rows = await withConnection(
    url.toString(),
    'hanok-test',
    async (client) => (await client.query(`select name from operators where email = 'first@hanok.test'`)).rows,
  );
  expect(rows).toEqual([{ name: 'First' }]);
});

test('the key that signs operators’ tokens is replaced by command, and not twice within the hour', async () => {
  const command = ['keys', 'rotate-signing', '--operators'];
  expect((await hanok(...command)).stdout).toContain('operators: the key was replaced');
  expect((await hanok(...command)).stdout).toContain('is younger than an hour and stays');
  expect((await hanok(...command, '--at-once')).stdout).toContain('operators: the key was replaced');
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

import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withConnection } from '#platform/database/index.ts';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { CATALOGUE } from '../modules.ts';
import { ROOT_SEALED } from './sealed.ts';

const TENANT_SEALED = CATALOGUE.data.sealed;

/*
 * Whoever adds a sealed column, or a place that seals, has to say so: otherwise the next rotation of keys would leave it
 * under a key that is destroyed.
 */

/** Bytes that are no secret or lie under no key of ours: hashes, public halves, and what is signed or wrapped elsewhere. */
const NOT_SEALED = [
  /_hash$/,
  /^(audit_links|audit_checkpoints|operator_audit_links|operator_audit_checkpoints)\.(hash|mac)$/,
  // Wrapped by the master key; the rotation makes and destroys them as a whole.
  /^platform_keys\.wrapped$/,
  // Under the tenant's key, whose rotation walks them (modules/management/backups/keys.ts).
  /^backups\.key_sealed$/,
  /^(passkeys|operator_passkeys)\.public_key$/,
  /^(idempotency_keys|operator_idempotency_keys)\.fingerprint$/,
];

/** Files of ours that seal, and what of it is told in sealed.ts: the context, or why there is none. */
const SEALING: Record<string, string> = {
  'modules/management/backups/keys.ts': '/backup:',
  // Files that are put back.
  'modules/management/backups/loading.ts': 'sealStream',
  'modules/management/clusters/registry.ts': '/admin-url`',
  'modules/management/idempotency/create.ts': 'bound(context)',
  'modules/management/keys/root-keys.ts': 'platformSecretContext',
  'modules/management/operators/factors.ts': 'operators/totp:',
  'modules/management/operators/realm.ts': 'operators/signing-key:',
  'modules/management/tenants/password-rotation.service.ts': 'rolePasswordContext',
  'modules/management/tenants/provisioning.service.ts': 'rolePasswordContext',
  'modules/workspace/idempotency/create.ts': 'bound(context)',
  'modules/workspace/identity/factors.service.ts': '/totp:',
  'modules/workspace/identity/realm.ts': '/signing-key:',
  'modules/workspace/settings/model-key.ts': '/model-key`',
  'modules/workspace/sso/secrets.ts': '/sso-secret:',
  'platform/mail/outbox.ts': 'outbox-mail:',
  // A cookie of a few minutes; the browser holds it.
  'platform/oauth/cookies.ts': 'sign-in:',
  // Files: every one of a tenant is walked.
  'platform/storage/index.ts': 'sealStream',
};

let house: TestTenant;
let management: TestManagement;
beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
  management = await createTestManagement(inject('pgAdminUrl'));
});
afterAll(async () => {
  await house.dispose();
  await management.dispose();
});

const BYTES = `select table_name || '.' || column_name as name from information_schema.columns c
  where table_schema = 'public' and data_type = 'bytea'
    and exists (select from pg_class where oid = table_name::regclass and relkind in ('r', 'p') and not relispartition)`;

test.each(['management', 'tenant'] as const)(
  'every column of bytes of the %s database is walked, or said to be no secret',
  async (which) => {
    const rows = await (which === 'tenant' ? house : management).admin<{ name: string }>(BYTES);
    const listed = (which === 'tenant' ? TENANT_SEALED : ROOT_SEALED).map(({ table, column }) => `${table}.${column}`);
    const names = rows.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(3);
    const secret = names.filter((name) => !NOT_SEALED.some((pattern) => pattern.test(name)));
    expect(secret.sort()).toEqual([...listed].sort());
  },
);

test('every place in the code that seals is known here', async () => {
  const root = new URL('../../../', import.meta.url).pathname;
  const found: string[] = [];
  for (const part of ['modules', 'platform', 'apps/server', 'apps/cli']) {
    for (const file of await readdir(`${root}${part}`, { recursive: true })) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts') || /testing|standins/.test(file)) continue;
      const path = `${part}/${file}`;
      if (path.startsWith('platform/crypto/')) continue;
      const text = await readFile(`${root}${path}`, 'utf8');
      if (!/import[^;]*\bseal(Stream)?\b[^;]*from '#platform\/crypto|\.sealSecret\(/.test(text)) continue;
      found.push(path);
      const context = SEALING[path];
      expect(context !== undefined && text.includes(context), `${path}: tell its context in SEALING`).toBe(true);
    }
  }
  expect(found.length).toBeGreaterThan(8);
});

test('the owner of the tables, as whom a rotation walks, sees every row of the sealed ones', async () => {
  for (const { table } of TENANT_SEALED) {
    const hidden = await withConnection(house.tenant.databaseUrl, 'hanok-test', async () =>
      house.admin<{ hidden: boolean }>(
        `select relrowsecurity and not exists (
           select from pg_policies p where p.tablename = $1 and 'hanok_owner' = any(p.roles) and p.qual = 'true'
             and p.cmd in ('ALL', 'UPDATE')) as hidden
         from pg_class where relname = $1 and relkind = 'r'`,
        [table],
      ),
    );
    expect(hidden, table).toEqual([{ hidden: false }]);
  }
});

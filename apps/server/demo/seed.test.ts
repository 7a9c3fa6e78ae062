import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadConfig } from '#platform/config/index.ts';
import { createKeyRing } from '#platform/crypto/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { createInstallation, type Installation } from '../../../tests/support/workspace.ts';
import { demoTenants } from './content/index.ts';
import { seedDemo } from './seed.ts';

let house: Installation;
const keys = createKeyRing(randomBytes(32));
beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'));
});
afterAll(() => house.dispose());

/** Seeds, and dies at the `fatal`th thing that it makes in a tenant. @returns whether it came to its end */
async function seedUntil(fatal: number): Promise<boolean> {
  let made = 0;
  const { seed } = house.app;
  const mortal = <A extends unknown[], R>(make: (...args: A) => Promise<R>) => {
    return async (...args: A) => {
      if (++made === fatal) throw new Error('killed');
      return make(...args);
    };
  };
  const app = {
    ...house.app,
    seed: {
      ...seed,
      user: mortal(seed.user),
      folder: mortal(seed.folder),
      document: mortal(seed.document),
      task: mortal(seed.task),
      serviceAccount: mortal(seed.serviceAccount),
    },
  };
  const { dataDir } = house;
  const log = createLogger({ level: 'silent', file: null });
  return seedDemo({ app, config: loadConfig({}), dataDir, keys, log }).then(
    () => true,
    (error: Error) => {
      if (error.message !== 'killed') throw error;
      return false;
    },
  );
}

test('a seeding that is interrupted again and again ends with everything, once', async () => {
  for (let fatal = 2; !(await seedUntil(fatal)); fatal += 3) expect(fatal).toBeLessThan(300);
  expect((await stat(join(house.dataDir, 'demo.json'))).mode & 0o777).toBe(0o600);
  const told = JSON.parse(await readFile(join(house.dataDir, 'demo.json'), 'utf8'));
  for (const demo of demoTenants) {
    const tenant = await house.app.directory.bySlug(demo.slug);
    if (tenant === null) throw new Error(`${demo.slug} is not there`);
    const names = async (text: string) =>
      (await house.admin<{ name: string }>(tenant, text)).map(({ name }) => name).sort();
    expect(await names('select title as name from documents')).toEqual(demo.documents.map(({ title }) => title).sort());
    expect(await names('select name from folders')).toEqual([...demo.folders].sort());
    expect(await names('select title as name from tasks')).toEqual(demo.tasks.map(({ title }) => title).sort());
    expect(await names(`select email as name from users where kind = 'person'`)).toEqual(
      demo.people.map(({ email }) => email).sort(),
    );
    expect(told.tenants[demo.slug].users).toHaveLength(demo.people.length);
  }
}, 120_000);

test('a seeding that is done changes nothing more', async () => {
  const before = await readFile(join(house.dataDir, 'demo.json'), 'utf8');
  expect(await seedUntil(1)).toBe(true);
  expect(await readFile(join(house.dataDir, 'demo.json'), 'utf8')).toBe(before);
});

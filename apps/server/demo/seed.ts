import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '#platform/config/index.ts';
import type { KeyRing } from '#platform/crypto/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { RequestContext, TenantRecord } from '#platform/tenancy/index.ts';
import { type DemoTenant, demoTenants } from './content/index.ts';
import type { Fitting } from './port.ts';

interface Credentials {
  url: string;
  operator: { email: string; password: string; serviceAccount: ServiceAccount };
  tenants: Record<
    string,
    { users: { email: string; password: string; role: string }[]; serviceAccount: ServiceAccount }
  >;
}

interface ServiceAccount {
  clientId: string;
  clientSecret: string;
}

interface Input {
  app: Fitting;
  config: Config;
  dataDir: string;
  keys: KeyRing;
  log: Logger;
}

const OPERATOR_EMAIL = 'operator@hanok.test';
const DAY_MS = 86_400_000;

/**
 * Furnishes the demo once: two tenants with people, documents and tasks, and an operator. The credentials are random
 * for each installation and stand in `demo.json` (mode 600), which is written last: a start without it takes up a
 * seeding that was interrupted. @returns what the terminal should say
 */
export async function seedDemo({ app, config, dataDir, keys, log }: Input): Promise<string> {
  const path = join(dataDir, 'demo.json');
  const url = config.http.publicUrl;
  const known = await readCredentials(path);
  if (known !== null) {
    if (known.url !== url) await writeCredentials(path, { ...known, url });
    return describe({ ...known, url }, path);
  }
  // Derived rather than drawn, so that an interrupted seeding ends with the passwords that it began with.
  const passwordOf = (email: string) => keys.derive(`demo password ${email}`).subarray(0, 15).toString('base64url');
  const credentials: Credentials = {
    url,
    operator: {
      email: OPERATOR_EMAIL,
      password: passwordOf(OPERATOR_EMAIL),
      serviceAccount: await app.seed.operator({
        email: OPERATOR_EMAIL,
        name: 'Demo Operator',
        password: passwordOf(OPERATOR_EMAIL),
      }),
    },
    tenants: {},
  };
  for (const demo of demoTenants) {
    const tenant = await ensureTenant(app, demo);
    const people: { id: string; email: string; password: string; role: string }[] = [];
    for (const { email, name, role } of demo.people) {
      const password = passwordOf(email);
      people.push({
        id: await app.seed.user(tenant, { email, name, password, roleKey: role, locale: demo.locale }),
        email,
        password,
        role,
      });
    }
    const contexts = await Promise.all(people.map(({ id }) => app.seed.context(tenant, id)));
    await seedDocuments(app, demo, contexts);
    await seedTasks(app, demo, contexts);
    credentials.tenants[demo.slug] = {
      users: people.map(({ email, password, role }) => ({ email, password, role })),
      serviceAccount: await app.seed.serviceAccount(tenant, {
        name: demo.locale === 'ko' ? '데모 스크립트' : 'Demo script',
        roleKey: 'admin',
      }),
    };
    log.info({ tenant: tenant.id, slug: demo.slug }, 'a demo tenant stands ready');
  }
  await writeCredentials(path, credentials);
  return describe(credentials, path);
}

async function ensureTenant(app: Fitting, demo: DemoTenant): Promise<TenantRecord> {
  const there = await app.directory.bySlug(demo.slug);
  const [admin] = demo.people;
  if (admin === undefined) throw new Error(`the demo tenant ${demo.slug} has no people`);
  if (there === null || there.state !== 'active')
    await app.provisioning.create({ slug: demo.slug, name: demo.name, admin }, null);
  const tenant = await app.directory.bySlug(demo.slug);
  if (tenant === null) throw new Error(`the demo tenant ${demo.slug} could not be made`);
  return tenant;
}

function contextOf(contexts: readonly RequestContext[], index: number): RequestContext {
  const context = contexts[index] ?? contexts[0];
  if (context === undefined) throw new Error('a demo tenant needs people');
  return context;
}

/** What is there already, of an interrupted seeding, is known by its name. */
async function seedDocuments(app: Fitting, demo: DemoTenant, contexts: readonly RequestContext[]): Promise<void> {
  const owner = contextOf(contexts, 0);
  const folders = new Map<string, string>();
  for (const name of demo.folders) folders.set(name, (await app.seed.folder(owner, name)).id);
  const titles = new Set<string>();
  for (const context of contexts)
    for (const { title } of (await app.documents.list(context, { limit: 100 })).items) titles.add(title);
  for (const { file, title, folder, visibility, ownerIndex } of demo.documents) {
    if (titles.has(title)) continue;
    const path = fileURLToPath(new URL(`./content/${demo.slug}/${file}`, import.meta.url));
    const folderId = folder === undefined ? undefined : folders.get(folder);
    await app.seed.document(contextOf(contexts, ownerIndex), path, {
      title,
      visibility,
      ...(folderId === undefined ? {} : { folderId }),
    });
  }
}

async function seedTasks(app: Fitting, demo: DemoTenant, contexts: readonly RequestContext[]): Promise<void> {
  const owner = contextOf(contexts, 0);
  // They are made in their order, so that their number says where an interrupted seeding stopped.
  for (const { assigneeIndex, dueInDays, labels, ...task } of demo.tasks.slice(await app.seed.taskCount(owner))) {
    await app.seed.task(owner, {
      ...task,
      labels: [...labels],
      assigneeId: assigneeIndex === null ? null : contextOf(contexts, assigneeIndex).principal.id,
      dueOn: dueInDays === null ? null : new Date(Date.now() + dueInDays * DAY_MS).toISOString().slice(0, 10),
    });
  }
}

async function readCredentials(path: string): Promise<Credentials | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Credentials;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Error(`${path} cannot be read. Begin anew with: npm start -- --reset`, { cause: error });
  }
}

/** Whole or not at all: a crash while writing must not leave half a file. */
async function writeCredentials(path: string, credentials: Credentials): Promise<void> {
  await writeFile(`${path}.part`, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

function describe(credentials: Credentials, path: string): string {
  const lines = Object.entries(credentials.tenants).map(([slug, { users }]) => {
    const [first] = users;
    return `  ${slug.padEnd(9)} ${credentials.url}/t/${slug}   ${first?.email ?? ''}   ${first?.password ?? ''}`;
  });
  const operator = `  ${'console'.padEnd(9)} ${credentials.url}/console   ${credentials.operator.email}   ${credentials.operator.password}`;
  return [...lines, operator, `  More sign-ins and the keys of scripts: ${path}`].join('\n');
}

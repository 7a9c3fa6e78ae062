import { type Field, type FieldType, labelOf } from './fields.ts';
import type { Names } from './names.ts';

/* The server's half of a new module, as text. What it says is the house's own way; see modules/workspace/tasks. */

const COLUMN: Record<FieldType, (column: string) => string> = {
  string: (column) => `text('${column}')`,
  text: (column) => `text('${column}')`,
  integer: (column) => `integer('${column}')`,
  number: (column) => `doublePrecision('${column}')`,
  boolean: (column) => `boolean('${column}')`,
  date: (column) => `date('${column}', { mode: 'string' })`,
  datetime: (column) => `instant('${column}')`,
};
const BUILDER: Partial<Record<FieldType, string>> = {
  integer: 'integer',
  number: 'doublePrecision',
  boolean: 'boolean',
  date: 'date',
};

/** What may come in. */
const INPUT: Record<FieldType, string> = {
  string: 'z.string().trim().min(1).max(200)',
  text: 'z.string().max(20_000)',
  integer: 'z.number().int().min(-2_147_483_648).max(2_147_483_647)',
  number: 'z.number().min(-1e15).max(1e15)',
  boolean: 'z.boolean()',
  date: 'day',
  datetime: 'moment',
};
/** What goes out. */
const OUTPUT: Record<FieldType, string> = {
  string: 'z.string()',
  text: 'z.string()',
  integer: 'z.number().int()',
  number: 'z.number()',
  boolean: 'z.boolean()',
  date: 'z.iso.date()',
  datetime: 'z.iso.datetime()',
};
/** A value of each, as TypeScript and JSON write it. */
export const EXAMPLE: Record<FieldType, string> = {
  string: `'Example'`,
  text: `'A longer text.'`,
  integer: '12',
  number: '1.5',
  boolean: 'true',
  date: `'2026-12-24'`,
  datetime: `'2026-12-24T09:30:00.000Z'`,
};
/** Another one, to change to. */
const OTHER: Record<FieldType, string> = {
  string: `'Another'`,
  text: `'Another text.'`,
  integer: '13',
  number: '2.5',
  boolean: 'false',
  date: `'2027-01-02'`,
  datetime: `'2027-01-02T09:30:00.000Z'`,
};
/** One that is refused. */
const WRONG: Record<FieldType, string> = {
  string: `''`,
  text: '7',
  integer: '1.5',
  number: `'many'`,
  boolean: `'yes'`,
  date: `'2026-02-30'`,
  datetime: `'soon'`,
};
const SQL_EXAMPLE: Record<FieldType, string> = {
  string: `'x'`,
  text: `'x'`,
  integer: '1',
  number: '1',
  boolean: 'true',
  date: `'2026-12-24'`,
  datetime: 'now()',
};

const object = (fields: readonly Field[], value: (field: Field) => string) =>
  `{ ${fields.map((field) => `${field.name}: ${value(field)}`).join(', ')} }`;
const required = (fields: readonly Field[]) => fields.filter(({ optional }) => !optional);

/** Files of `modules/workspace/<path>` and its isolation cases, by their path in the repository. */
export function serverFiles(names: Names, fields: readonly Field[]): Record<string, string> {
  const folder = `modules/workspace/${names.path}`;
  return {
    [`${folder}/model.ts`]: model(names, fields),
    [`${folder}/schemas.ts`]: schemas(names, fields),
    [`${folder}/errors.ts`]: errors(names),
    [`${folder}/repository.ts`]: repository(names, fields),
    [`${folder}/service.ts`]: service(names, fields),
    [`${folder}/router.ts`]: router(names),
    [`${folder}/module.ts`]: declaration(names),
    [`${folder}/index.ts`]: `export { ${names.plural}Module } from './module.ts';\n`,
    [`${folder}/router.test.ts`]: routerTest(names, fields),
    [`tests/isolation/modules/${names.path}.ts`]: isolation(names, fields),
  };
}

/** What Drizzle does not declare: keys to other modules' rows, policies, rights. */
export function guards({ table }: Names): string {
  return `--> statement-breakpoint
alter table ${table} add constraint ${table}_created_by_fk foreign key (created_by) references users (id);
alter table ${table} enable row level security;
alter table ${table} force row level security;
-- Members of the workspace see and change all of them; whoever acts for nobody sees none.
create policy ${table}_workspace on ${table} using (acting_user() is not null) with check (acting_user() is not null);
-- A backup reads every row as the owner of the tables (docs/adr/0020-backups.md).
create policy ${table}_backup on ${table} for select to hanok_owner using (true);
grant select, insert, update, delete on ${table} to hanok_app;
`;
}

function model({ plural, table }: Names, fields: readonly Field[]): string {
  const builders = ['index', 'pgTable', 'text', 'uuid', ...fields.flatMap(({ type }) => BUILDER[type] ?? [])];
  const columns = fields.map(
    ({ name, column, type, optional }) => `    ${name}: ${COLUMN[type](column)}${optional ? '' : '.notNull()'},`,
  );
  return `import { sql } from 'drizzle-orm';
import { ${[...new Set(builders)].sort().join(', ')} } from 'drizzle-orm/pg-core';
import { instant } from '#platform/database/instant.ts';

const now = sql\`now()\`;

export const ${plural} = pgTable(
  '${table}',
  {
    id: uuid('id').primaryKey(),
${columns.join('\n')}
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull().default(now),
    updatedAt: instant('updated_at').notNull().default(now),
  },
  (t) => [index('${table}_created_idx').on(t.createdAt, t.id)],
);
`;
}

function schemas(names: Names, fields: readonly Field[]): string {
  const { singular, Singular, one, Plural } = names;
  const label = labelOf(fields)?.name ?? '';
  const day = fields.some(({ type }) => type === 'date')
    ? `/** A calendar day, of nobody's time zone. PostgreSQL has no year 0, which ISO 8601 allows. */
const day = z.iso.date().refine((text) => text >= '1900-01-01', { error: 'must not lie before 1900' });
`
    : '';
  const moment = fields.some(({ type }) => type === 'datetime')
    ? `/** Within the years that a calendar of ours can show; PostgreSQL rounds, and has others. */
const moment = z.iso
  .datetime()
  .refine((text) => text >= '1900-01-01' && text < '9999-12-31', { error: 'must lie between 1900 and 9999' });
`
    : '';
  const texts = fields
    .map(
      (field) =>
        `  ${field.name}: { description: '${field.label} of the ${one}${field.optional ? '; `null`: none' : ''}.', examples: [${EXAMPLE[field.type]}] },`,
    )
    .join('\n');
  const nullable = ({ optional }: Field) => (optional ? '.nullable()' : '');
  return `import { z } from 'zod';
import { cursorQuery, idOf, idParamsOf, momentOf, personOf } from '#platform/http/index.ts';

${day}${moment}const about = {
${texts}
};

export const ${singular}Schema = z
  .object({
    id: idOf('the ${one}'),
${fields.map((field) => `    ${field.name}: ${OUTPUT[field.type]}${nullable(field)}.meta(about.${field.name}),`).join('\n')}
    createdBy: personOf('Who made it'),
    createdAt: momentOf('When it was made'),
    updatedAt: momentOf('When it was last changed'),
  })
  .meta({ id: '${Singular}', description: 'A ${one} of the workspace.' });

const writable = {
${fields.map((field) => `  ${field.name}: ${INPUT[field.type]}${nullable(field)}.meta(about.${field.name}),`).join('\n')}
};

export const new${Singular}Schema = z.strictObject({
  ...writable,
${fields
  .filter(({ optional }) => optional)
  .map(({ name }) => `  ${name}: writable.${name}.default(null),`)
  .join('\n')}
});

/** What is absent stays as it is. */
export const ${singular}ChangeSchema = z.strictObject(writable).partial();

export const ${names.plural}Query = cursorQuery.extend({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Only those with this text in \`${label}\`, in any case.', examples: ['exam'] }),
});

export const ${singular}Params = idParamsOf('the ${one}');

export type ${Singular} = z.infer<typeof ${singular}Schema>;
export type New${Singular} = z.infer<typeof new${Singular}Schema>;
export type ${Singular}Change = z.infer<typeof ${singular}ChangeSchema>;
export type ${Plural}Query = z.infer<typeof ${names.plural}Query>;
`;
}

function errors({ singular, noun, one, titleKo }: Names): string {
  return `import { defineErrors } from '#platform/errors/index.ts';

export const ${singular}Errors = defineErrors({
  ${noun}_not_found: {
    status: 404,
    en: 'There is no such ${one}.',
    ko: '찾으시는 ${titleKo} 항목이 없어요.',
    hint: 'It may have been deleted.',
  },
});
`;
}

function repository({ plural, singular, Singular, Plural }: Names, fields: readonly Field[]): string {
  const label = labelOf(fields)?.name ?? '';
  return `import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { people } from '#modules/workspace/identity/index.ts';
import { acting, cursorTimestamp } from '#platform/database/index.ts';
import type { Drizzle, TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { ${plural} } from './model.ts';

const given = sql.placeholder;

export type ${Singular}Row = NonNullable<Awaited<ReturnType<typeof find${Singular}>>>;
export type ${Singular}Fields = typeof ${plural}.$inferInsert;

const { createdBy: _, ...columns } = getTableColumns(${plural});

/** With the name of who made it: the shape in which every read gives one. */
function select${Plural}(q: Drizzle) {
  return q
    .select({
      ...columns,
      createdBy: { id: people.id, name: people.name },
      createdAtCursor: cursorTimestamp(${plural}.createdAt).as('created_at_cursor'),
    })
    .from(${plural})
    .innerJoin(people, eq(people.id, ${plural}.createdBy));
}

const isLike = sql\`strpos(lower(\${${plural}.${label}}), lower(\${given('q')})) > 0\`;
const isBeyond = sql\`(\${${plural}.createdAt}, \${${plural}.id}) < (\${given('after')}::timestamptz, \${given('afterId')}::uuid)\`;

/** The newest first, under row-level security, in one round trip; each shape is a statement of its own. */
export async function list${Plural}(
  db: TenantDatabase,
  actor: string,
  { q, after, limit }: { q?: string | undefined; after: { time: string; id: string } | null; limit: number },
): Promise<${Singular}Row[]> {
  const name = \`${plural}.list:\${q === undefined ? '' : 'q'}:\${after === null ? 'first' : 'next'}\`;
  const statement = db.prepared(name, (reader) =>
    select${Plural}(reader)
      .where(and(acting(), q === undefined ? undefined : isLike, after === null ? undefined : isBeyond))
      .orderBy(desc(${plural}.createdAt), desc(${plural}.id))
      .limit(given('limit'))
      .prepare(name),
  );
  return statement.execute({ actor, q, after: after?.time, afterId: after?.id, limit });
}

/** Null: there is none. */
export async function find${Singular}(db: TenantDatabase, actor: string, id: string) {
  const statement = db.prepared('${plural}.find', (reader) =>
    select${Plural}(reader)
      .where(and(acting(), eq(${plural}.id, given('id'))))
      .prepare('${plural}.find'),
  );
  const [row] = await statement.execute({ actor, id });
  return row ?? null;
}

/** The same within a transaction, so as to answer with what was just written. */
export async function reread${Singular}(tx: TenantTransaction, id: string): Promise<${Singular}Row> {
  const [row] = await select${Plural}(tx).where(eq(${plural}.id, id)).prepare('${plural}.reread').execute();
  if (row === undefined) throw new Error('the row that was just written is not there');
  return row;
}

/** Held until the transaction ends, so that two changes of it come one after the other. Null: there is none. */
export async function lock${Singular}(tx: TenantTransaction, id: string) {
  const [row] = await tx.select().from(${plural}).where(eq(${plural}.id, id)).for('update').prepare('${plural}.lock').execute();
  return row ?? null;
}

export async function insert${Singular}(tx: TenantTransaction, ${singular}: ${Singular}Fields): Promise<void> {
  await tx.insert(${plural}).values(${singular}).prepare('${plural}.insert').execute();
}

export async function update${Singular}(tx: TenantTransaction, id: string, fields: Partial<${Singular}Fields>): Promise<void> {
  await tx
    .update(${plural})
    .set({ ...fields, updatedAt: sql\`now()\` })
    .where(eq(${plural}.id, id));
}

/** @returns what was deleted, or null when there was nothing */
export async function delete${Singular}(tx: TenantTransaction, id: string) {
  const [row] = await tx.delete(${plural}).where(eq(${plural}.id, id)).returning().prepare('${plural}.delete').execute();
  return row ?? null;
}
`;
}

function service(names: Names, fields: readonly Field[]): string {
  const { plural, singular, Singular, Plural, noun } = names;
  const label = labelOf(fields)?.name ?? '';
  return `import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '#modules/workspace/audit/index.ts';
import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { RequestContext } from '#platform/tenancy/index.ts';
import { ${singular}Errors } from './errors.ts';
import * as repository from './repository.ts';
import type { New${Singular}, ${Singular}, ${Singular}Change, ${Plural}Query } from './schemas.ts';

/** A page, the newest first. @throws \`cursor_invalid\` */
export async function list${Plural}({ db, principal }: RequestContext, query: ${Plural}Query): Promise<Page<${Singular}>> {
  const { cursor, limit, q } = query;
  const [time, id] = decodeCursor(cursor, ['timestamp', 'uuid']) ?? [];
  const rows = await repository.list${Plural}(db, principal.id, {
    q,
    after: typeof time === 'string' && typeof id === 'string' ? { time, id } : null,
    // One more than asked for tells whether there is another page.
    limit: limit + 1,
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    nextCursor: last === undefined ? null : encodeCursor([last.createdAtCursor, last.id]),
  };
}

/** @throws \`${noun}_not_found\` */
export async function get${Singular}({ db, principal }: RequestContext, id: string): Promise<${Singular}> {
  const row = await repository.find${Singular}(db, principal.id, id);
  if (row === null) throw ${singular}Errors.${noun}_not_found();
  return row;
}

export async function create${Singular}(context: RequestContext, input: New${Singular}): Promise<${Singular}> {
  const { db, principal } = context;
  return db.transaction(principal.id, async (tx) => {
    const id = uuidv7();
    await repository.insert${Singular}(tx, { ...input, id, createdBy: principal.id });
    await recordAudit(tx, context, { action: '${noun}.created', target: targetOf({ ...input, id }) });
    return repository.reread${Singular}(tx, id);
  });
}

/** Changes what \`change\` names; the audit log gets the names of the fields. @throws \`${noun}_not_found\` */
export async function update${Singular}(context: RequestContext, id: string, change: ${Singular}Change): Promise<${Singular}> {
  const { db, principal } = context;
  return db.transaction(principal.id, async (tx) => {
    if ((await repository.lock${Singular}(tx, id)) === null) throw ${singular}Errors.${noun}_not_found();
    await repository.update${Singular}(tx, id, change);
    const row = await repository.reread${Singular}(tx, id);
    const details = { changed: Object.keys(change).sort() };
    await recordAudit(tx, context, { action: '${noun}.updated', target: targetOf(row), details });
    return row;
  });
}

/** @throws \`${noun}_not_found\` */
export async function delete${Singular}(context: RequestContext, id: string): Promise<void> {
  const { db, principal } = context;
  await db.transaction(principal.id, async (tx) => {
    const row = await repository.delete${Singular}(tx, id);
    if (row === null) throw ${singular}Errors.${noun}_not_found();
    await recordAudit(tx, context, { action: '${noun}.deleted', target: targetOf(row) });
  });
}

function targetOf({ id, ${label} }: { id: string; ${label}: string }) {
  return { type: '${noun}', id, label: ${label === 'label' ? 'label' : label} };
}
`.replaceAll(`${plural}Query`, `${Plural}Query`);
}

function router({ path, plural, singular, Singular, Plural, title, one, noun }: Names): string {
  return `import { z } from 'zod';
import { envelope, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import { ${singular}Errors } from './errors.ts';
import { new${Singular}Schema, ${singular}ChangeSchema, ${singular}Params, ${singular}Schema, ${plural}Query } from './schemas.ts';
import { create${Singular}, delete${Singular}, get${Singular}, list${Plural}, update${Singular} } from './service.ts';

const read = workspaceRoute('${path}:read');
const write = workspaceRoute('${path}:write');
const tags = ['${title}'];
const errors = [${singular}Errors.${noun}_not_found];

export const ${plural}Router: Router = async (app) => {
  app.get(
    '/${path}',
    {
      config: read,
      schema: {
        operationId: 'list${Plural}',
        tags,
        summary: 'List ${title.toLowerCase()}',
        description: 'Lists the ${title.toLowerCase()} of the workspace, the newest first, a page at a time.',
        querystring: ${plural}Query,
        response: { 200: listOf(${singular}Schema) },
      },
    },
    async (request) => page(request, await list${Plural}(request.context, request.query)),
  );

  app.post(
    '/${path}',
    {
      config: write,
      schema: {
        operationId: 'create${Singular}',
        tags,
        summary: 'Create a ${one}',
        description: 'Makes a ${one} and answers with it.',
        body: new${Singular}Schema,
        response: { 201: envelope(${singular}Schema) },
      },
    },
    async (request, reply) => reply.status(201).send(ok(request, await create${Singular}(request.context, request.body))),
  );

  app.get(
    '/${path}/:id',
    {
      config: read,
      schema: {
        operationId: 'get${Singular}',
        tags,
        summary: 'Get a ${one}',
        description: 'Answers with one ${one}.',
        errors,
        params: ${singular}Params,
        response: { 200: envelope(${singular}Schema) },
      },
    },
    async (request) => ok(request, await get${Singular}(request.context, request.params.id)),
  );

  app.patch(
    '/${path}/:id',
    {
      config: write,
      schema: {
        operationId: 'update${Singular}',
        tags,
        summary: 'Update a ${one}',
        description: 'Changes the fields that are given and leaves the others as they are.',
        errors,
        params: ${singular}Params,
        body: ${singular}ChangeSchema,
        response: { 200: envelope(${singular}Schema) },
      },
    },
    async (request) => ok(request, await update${Singular}(request.context, request.params.id, request.body)),
  );

  app.delete(
    '/${path}/:id',
    {
      config: write,
      schema: {
        operationId: 'delete${Singular}',
        tags,
        summary: 'Delete a ${one}',
        description: 'Deletes a ${one} for good.',
        errors,
        params: ${singular}Params,
        response: { 200: envelope(z.null()) },
      },
    },
    async (request) => {
      await delete${Singular}(request.context, request.params.id);
      return ok(request, null);
    },
  );
};
`;
}

function declaration({ path, plural, title, titleKo }: Names): string {
  const lower = title.toLowerCase();
  return `import { defineModule } from '#platform/modules/index.ts';
import { ${plural}Router } from './router.ts';

/** ${title} of a workspace. */
export const ${plural}Module = defineModule({
  name: '${path}',
  realm: 'workspace',
  role: 'api',
  about: { title: { en: '${title}', ko: '${titleKo}' }, description: 'The ${lower} of a workspace.' },
  permissions: {
    '${path}:read': { name: { en: 'See ${lower}', ko: '${titleKo} 보기' }, roles: ['member', 'viewer'] },
    '${path}:write': { name: { en: 'Create and change ${lower}', ko: '${titleKo} 만들고 바꾸기' }, roles: ['member'] },
  },
  needs: {},
  provides: [],
  create: () => ({ api: [${plural}Router] }),
});
`;
}

function routerTest({ path, plural, singular, Singular, noun }: Names, fields: readonly Field[]): string {
  const label = labelOf(fields) ?? fields[0];
  const least = required(fields);
  const wrong = fields.map(
    (field) => `    ['a wrong ${field.name}', { ...LEAST, ${field.name}: ${WRONG[field.type]} }],`,
  );
  return `import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createTestServer, type TestCaller, type TestServer } from '#platform/testing/http.ts';
import { createTestTenant, insertTestUser, type TestTenant, testPrincipal } from '#platform/testing/index.ts';
import { ${plural}Router } from './router.ts';
import type { ${Singular} } from './schemas.ts';

type List = { items: ${Singular}[] };

const BOTH = ['${path}:read', '${path}:write'];
const LEAST = ${object(least, ({ type }) => EXAMPLE[type])};
const WHOLE = ${object(fields, ({ type }) => EXAMPLE[type])};

let house: TestTenant;
let neighbour: TestTenant;
let server: TestServer;
let member: TestCaller;
let viewer: TestCaller;
let outsider: TestCaller;
let stranger: TestCaller;
let ${singular}: ${Singular};

beforeAll(async () => {
  [house, neighbour] = await Promise.all([
    createTestTenant(inject('pgAdminUrl'), 'acme'),
    createTestTenant(inject('pgAdminUrl'), 'hanbit'),
  ]);
  server = await createTestServer({ houses: [house, neighbour], routers: [${plural}Router] });
  member = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Ann'), BOTH, 'Ann'));
  viewer = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Vic'), ['${path}:read'], 'Vic'));
  outsider = server.asPrincipal(testPrincipal(await insertTestUser(house, 'Out'), ['tasks:read'], 'Out'));
  stranger = server.asPrincipal(testPrincipal(await insertTestUser(neighbour, 'Sam'), BOTH, 'Sam'), neighbour);
  ${singular} = (await member.post<${Singular}>('/${path}', WHOLE)).data;
});
afterAll(async () => {
  await server.close();
  await Promise.all([house.dispose(), neighbour.dispose()]);
});

describe('what works', () => {
  test('POST answers 201 with what was made; GET finds it again', async () => {
    const made = await member.post<${Singular}>('/${path}', LEAST);
    expect(made).toMatchObject({ status: 201, data: { ...LEAST, createdBy: { name: 'Ann' } } });
    expect(await viewer.get<${Singular}>(\`/${path}/\${made.data.id}\`)).toMatchObject({ status: 200, data: made.data });
  });

  test('GET pages by cursor, the newest first', async () => {
    await member.post('/${path}', LEAST);
    const one = await viewer.get<List>('/${path}?limit=1');
    const two = await viewer.get<List>(\`/${path}?limit=1&cursor=\${one.meta.nextCursor}\`);
    expect([one.status, two.status]).toEqual([200, 200]);
    const [newer, older] = [one.data.items[0], two.data.items[0]];
    expect(newer?.id).not.toBe(older?.id);
    expect(newer?.createdAt.localeCompare(older?.createdAt ?? '')).toBeGreaterThanOrEqual(0);
  });

  test('GET finds by text, in any case', async () => {
    const { data } = await member.post<${Singular}>('/${path}', { ...LEAST, ${label?.name}: 'Findable' });
    const found = await viewer.get<List>('/${path}?q=FINDABLE');
    expect(found.data.items.map(({ id }) => id)).toEqual([data.id]);
    expect((await viewer.get<List>('/${path}?q=nothing+like+it')).data.items).toEqual([]);
  });

  test('PATCH changes what it names, and nothing else', async () => {
    const { data } = await member.post<${Singular}>('/${path}', WHOLE);
    const changed = await member.patch<${Singular}>(\`/${path}/\${data.id}\`, { ${label?.name}: ${OTHER.string} });
    expect(changed).toMatchObject({ status: 200, data: { ...WHOLE, ${label?.name}: ${OTHER.string} } });
    expect(await member.patch(\`/${path}/\${data.id}\`, ${object(fields, ({ type }) => OTHER[type])})).toMatchObject({
      status: 200,
      data: ${object(fields, ({ type }) => OTHER[type])},
    });
  });

  test('DELETE answers with nothing, and then there is nothing', async () => {
    const { data } = await member.post<${Singular}>('/${path}', LEAST);
    expect(await member.delete(\`/${path}/\${data.id}\`)).toMatchObject({ status: 200, data: null });
    expect(await member.delete(\`/${path}/\${data.id}\`)).toMatchObject({ status: 404, error: { code: '${noun}_not_found' } });
  });

  test('each change is in the audit log', async () => {
    const { data } = await member.post<${Singular}>('/${path}', LEAST);
    await member.patch(\`/${path}/\${data.id}\`, { ${label?.name}: ${OTHER.string} });
    await member.delete(\`/${path}/\${data.id}\`);
    const events = await house.admin<{ action: string }>(
      'select action from audit_events where target_id = $1 order by occurred_at, id',
      [data.id],
    );
    expect(events.map(({ action }) => action)).toEqual(['${noun}.created', '${noun}.updated', '${noun}.deleted']);
  });
});

describe('400', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['a field that nobody knows', { ...LEAST, colour: 'red' }],
${wrong.join('\n')}
  ])('a new one with %s', async (_, body) => {
    expect(await member.post('/${path}', body)).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
  });

  test('a cursor that nobody gave', async () => {
    expect(await member.get('/${path}?cursor=x')).toMatchObject({ status: 400, error: { code: 'cursor_invalid' } });
  });
});

test('401 without a token', async () => {
  expect((await server.anonymous.get('/${path}')).status).toBe(401);
  expect((await server.anonymous.post('/${path}', LEAST)).status).toBe(401);
});

test('403 without the permission', async () => {
  expect((await outsider.get('/${path}')).status).toBe(403);
  expect((await viewer.post('/${path}', LEAST)).status).toBe(403);
  expect((await viewer.patch(\`/${path}/\${${singular}.id}\`, {})).status).toBe(403);
  expect((await viewer.delete(\`/${path}/\${${singular}.id}\`)).status).toBe(403);
});

describe('404', () => {
  test('one that is not there', async () => {
    const id = uuidv7();
    for (const answer of [await member.get(\`/${path}/\${id}\`), await member.patch(\`/${path}/\${id}\`, {}), await member.delete(\`/${path}/\${id}\`)])
      expect(answer).toMatchObject({ status: 404, error: { code: '${noun}_not_found' } });
  });

  test('one of another workspace, which stays as it was', async () => {
    const address = \`/${path}/\${${singular}.id}\`;
    expect((await stranger.get(address)).status).toBe(404);
    expect((await stranger.patch(address, { ${label?.name}: 'taken' })).status).toBe(404);
    expect((await stranger.delete(address)).status).toBe(404);
    expect((await stranger.get<List>('/${path}')).data.items).toEqual([]);
    expect(await member.get(address)).toMatchObject({ status: 200, data: ${singular} });
  });
});
`;
}

function isolation({ path, table }: Names, fields: readonly Field[]): string {
  const label = labelOf(fields) ?? fields[0];
  const least = required(fields);
  const columns = ['id', ...least.map(({ column }) => column), 'created_by'].join(', ');
  const values = least.map(({ type }) => SQL_EXAMPLE[type]).join(', ');
  return `import { ids } from '../../support/guarded.ts';
import { type ModuleCases, may, mayNot, ownerReads } from '../../support/module-cases.ts';

const row = '0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57';

export const cases: ModuleCases = {
  path: '${path}',
  make: async (post) => ({
    id: await post('/${path}', { ...${object(least, ({ type }) => EXAMPLE[type])}, ${label?.name}: 'One of acme' }),
  }),
  bodies: { 'PATCH ${path}': { ${label?.name}: 'taken' } },
  grants: { ${table}: 'siud' },
  rows: \`insert into ${table} (${columns}) values ('\${row}', ${values}, '\${ids.ann}');\`,
  policies: {
    ${table}_workspace: [
      may('bob', \`select from ${table} where id = '\${row}'\`),
      may('bob', \`update ${table} set ${label?.column} = 'x' where id = '\${row}'\`),
      may('bob', \`delete from ${table} where id = '\${row}'\`),
      mayNot('nobody', 'select from ${table}'),
      mayNot('nobody', 'delete from ${table}'),
      mayNot('nobody', \`insert into ${table} (${columns}) values (gen_random_uuid(), ${values}, '\${ids.ann}')\`),
    ],
    ${table}_backup: ownerReads('${table}'),
  },
};
`;
}

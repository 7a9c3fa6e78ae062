import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonSchema, resolver } from '../tests/support/hostile.ts';

/*
 * Writes every workspace route of a running Hanok with its demo data as a request that a scanner can read, parameters of
 * the path marked by a star: `node scripts/scan-requests.ts http://localhost:3000 .hanok/demo.json FOLDER`.
 * See docs/guides/security-scans.md.
 */

interface Operation {
  'x-hanok-realm'?: string;
  parameters?: { name: string; in: string; schema: JsonSchema }[];
  requestBody?: { content?: Record<string, { schema?: JsonSchema }> };
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, JsonSchema> };
}

const [base = '', demo = '', folder = ''] = process.argv.slice(2);
const { clientId, clientSecret } = JSON.parse(readFileSync(demo, 'utf8')).tenants.acme.serviceAccount;
const answer = await fetch(`${base}/t/acme/oauth/token`, {
  method: 'POST',
  headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
const { access_token: token } = (await answer.json()) as { access_token: string };
const headers = { authorization: `Bearer ${token}` };
const document = (await (await fetch(`${base}/api/v1/openapi.json`)).json()) as OpenApi;
const resolve = resolver(document);

/** An id of this kind that is there, so that a scanner gets behind the first "not found". */
async function idOf(kind: string): Promise<string> {
  const list = await fetch(`${base}/api/v1/${kind}?limit=1`, { headers });
  const items = list.ok ? ((await list.json()) as { data: { items?: { id: string }[] } }).data.items : [];
  return items?.[0]?.id ?? '0192f3c4-0000-7000-8000-000000000000';
}

function plausible(given: JsonSchema): unknown {
  const schema = resolve(given);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [branch] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (branch !== undefined) return plausible(branch);
  if (schema.properties !== undefined)
    return Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => [key, plausible(value)]));
  const [type] = [schema.type].flat();
  if (type === 'object') return {};
  if (type === 'array') return [plausible(schema.items ?? {})];
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (type === 'boolean') return true;
  const texts: Record<string, string> = {
    uuid: '0192f3c4-0000-7000-8000-000000000000',
    date: '2026-11-24',
    'date-time': '2026-11-24T10:00:00Z',
    email: 'somebody@acme.test',
  };
  return texts[schema.format ?? ''] ?? 'word';
}

mkdirSync(folder, { recursive: true });
let count = 0;
for (const [path, methods] of Object.entries(document.paths)) {
  const id = path.includes('{') ? await idOf(path.split('/')[3] ?? '') : '';
  for (const [method, operation] of Object.entries(methods)) {
    if (operation['x-hanok-realm'] !== 'workspace' || method === 'delete') continue;
    const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
    const schema = operation.requestBody?.content?.['application/json']?.schema;
    if (!path.includes('{') && query.length === 0 && schema === undefined) continue;
    const star = path.includes('{') ? '*' : '';
    const search = query.map((one) => `${one.name}=${encodeURIComponent(String(plausible(one.schema)))}${star}`);
    const target = path.replace(/\{\w+\}/g, `${id}*`) + (search.length === 0 ? '' : `?${search.join('&')}`);
    const lines = [`${method.toUpperCase()} ${target} HTTP/1.1`, `Host: ${new URL(base).host}`];
    lines.push(`Authorization: ${headers.authorization}`);
    const body = schema === undefined ? '' : JSON.stringify(plausible(schema));
    if (body !== '') lines.push('Content-Type: application/json');
    writeFileSync(join(folder, `${String(count).padStart(3, '0')}.txt`), `${lines.join('\r\n')}\r\n\r\n${body}`);
    count += 1;
  }
}
process.stdout.write(`${count} requests in ${folder}; the token lasts 15 minutes\n`);

import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { DocumentView } from '../../../tests/support/documents.ts';
import { createInstallation, eventually, type Installation, type Member } from '../../../tests/support/workspace.ts';

let house: Installation;
let ann: Member;
let base: string;
beforeAll(async () => {
  house = await createInstallation(inject('pgAdminUrl'), { HANOK_UPLOAD_LIMIT_BYTES: '200000' });
  ann = await house.member(await house.tenant('acme'), 'member', 'Ann');
  base = await house.listen();
});
afterAll(() => house.dispose());

const spooled = () => readdir(join(house.dataDir, 'tmp')).catch(() => []);

async function send(parts: [name: string, value: string | File][], headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  // As a client sends it: of an injected request all bytes are there at once.
  const answer = await fetch(`${base}/api/v1/documents`, {
    method: 'POST',
    headers: { ...ann.headers, ...headers },
    body,
  });
  return {
    status: answer.status,
    ...((await answer.json()) as { data: DocumentView; error: { code: string } | null }),
  };
}
const file = (text = 'Words of Ann.') => new File([text], 'note.md');

test('a field behind the file counts as one before it', async () => {
  const { status, data } = await send([
    ['file', file()],
    ['visibility', 'private'],
    ['title', 'Mine'],
  ]);
  expect([status, data.visibility, data.title]).toEqual([202, 'private', 'Mine']);
});

test('an upload that is sent again with its key is taken in once; another file, name or field is another request', async () => {
  const headers = { 'idempotency-key': 'an-upload' };
  const before = (await ann.get<{ items: object[] }>('/documents?limit=100')).data.items.length;
  const again = (parts: [string, string | File][]) => send(parts, headers);
  const first = await again([['file', file()]]);
  // Each with a boundary of its own, as clients make them.
  for (let i = 0; i < 3; i++)
    expect(await again([['file', file()]])).toMatchObject({ status: 202, data: { id: first.data.id } });
  const others: [string, string | File][][] = [
    [['file', file('Words of Bob.')]],
    [['file', new File(['Words of Ann.'], 'nota.md')]],
    [
      ['title', 'Mine'],
      ['file', file()],
    ],
  ];
  for (const parts of others)
    expect(await again(parts)).toMatchObject({ status: 422, error: { code: 'idempotency_key_reused' } });
  expect((await ann.get<{ items: object[] }>('/documents?limit=100')).data.items).toHaveLength(before + 1);
  expect(await spooled()).toEqual([]);
});

test('a wrong field behind the file, a second file and another part are refused, and leave nothing', async () => {
  for (const [parts, code] of [
    [
      [
        ['file', file()],
        ['visibility', 'everybody'],
      ],
      'validation_failed',
    ],
    [
      [
        ['file', file()],
        ['file', file('More words.')],
      ],
      'malformed_body',
    ],
    [
      [
        ['file', file()],
        ['picture', file('More words.')],
      ],
      'malformed_body',
    ],
    [[['picture', file()]], 'file_missing'],
    [
      [
        ['title', 'x'.repeat(5_000)],
        ['file', file()],
      ],
      'validation_failed',
    ],
    [[...Array.from({ length: 20 }, (): [string, string] => ['title', 'x']), ['file', file()]], 'malformed_body'],
    [
      [
        ['file', file('x'.repeat(300_000))],
        ['title', 'Large'],
      ],
      'payload_too_large',
    ],
  ] as [[string, string | File][], string][]) {
    const before = (await ann.get<{ items: object[] }>('/documents?limit=100')).data.items.length;
    const answer = await send(parts);
    expect([answer.status < 500, answer.error?.code]).toEqual([true, code]);
    expect((await ann.get<{ items: object[] }>('/documents?limit=100')).data.items).toHaveLength(before);
    expect(await eventually('the spool is empty', async () => (await spooled()).length === 0)).toBe(true);
  }
});

test.each([
  ['in the middle of the file', 'y'.repeat(50_000)],
  ['behind the file', `y\r\n--x\r\ncontent-disposition: form-data; name="title"\r\n\r\nhal`],
])('a client that goes away %s leaves nothing behind', async (_where, rest) => {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    `POST /api/v1/documents HTTP/1.1\r\nhost: localhost\r\nauthorization: ${ann.headers.authorization}\r\n` +
      'content-type: multipart/form-data; boundary=x\r\ncontent-length: 150000\r\n\r\n' +
      `--x\r\ncontent-disposition: form-data; name="file"; filename="note.md"\r\n\r\n${rest}`,
  );
  await eventually('the upload has begun', async () => (await spooled()).length === 1, 5);
  socket.destroy();
  await eventually('the spool is empty', async () => (await spooled()).length === 0, 5);
  expect((await ann.get('/me')).status).toBe(200);
});

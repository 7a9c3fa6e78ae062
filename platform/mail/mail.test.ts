import { randomBytes } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKeyRing } from '#platform/crypto/index.ts';
import { createTestManagement, type TestManagement } from '#platform/testing/management.ts';
import { createOutbox, createSmtpMailer, type Outbox } from './index.ts';
import { outboxTable } from './tables.ts';

let management: TestManagement;
let outbox: Outbox;

beforeAll(async () => {
  management = await createTestManagement(inject('pgAdminUrl'));
  outbox = createOutbox({
    db: management.mgmt,
    table: outboxTable('outbox_mails'),
    keys: createKeyRing(randomBytes(32)),
  });
});
afterAll(() => management.dispose());

const mail = (n: number) => ({ to: `ann${n}@acme.test`, subject: `No. ${n}`, text: `the secret link ${n}` });

test('a mail in the outbox reads as it was written, and lies sealed', async () => {
  await outbox.send(mail(1));
  const { mails } = await outbox.list({ before: null, limit: 10 });
  expect(mails).toMatchObject([mail(1)]);
  expect(await outbox.get(mails[0]?.id ?? '')).toMatchObject(mail(1));
  const [row] = await management.admin<{ text: string }>(`select encode(sealed, 'escape') as text from outbox_mails`);
  expect(row?.text).not.toMatch(/secret|acme|No\./);
});

test('a sealed mail that is moved to another row does not open', async () => {
  const { mails } = await outbox.list({ before: null, limit: 1 });
  const stranger = '01890000-0000-7000-8000-000000000000';
  await management.admin(`insert into outbox_mails (id, sealed) select $1, sealed from outbox_mails where id = $2`, [
    stranger,
    mails[0]?.id,
  ]);
  expect(await outbox.get(stranger)).toBeNull();
  await management.admin('delete from outbox_mails where id = $1', [stranger]);
});

test('the outbox keeps the last 500, also when many are sent at once', async () => {
  for (let round = 0; round < 13; round++) {
    await Promise.all(Array.from({ length: 40 }, (_, i) => outbox.send(mail(round * 40 + i))));
  }
  const [row] = await management.admin<{ count: number }>('select count(*)::int as count from outbox_mails');
  expect(row?.count).toBe(500);
  const first = await outbox.list({ before: null, limit: 2 });
  const second = await outbox.list({ before: first.next, limit: 2 });
  expect(new Set([...first.mails, ...second.mails].map(({ id }) => id)).size).toBe(4);
  expect(Number(first.mails[0]?.subject.slice(4))).toBeGreaterThanOrEqual(480);
});

test.each([
  { ...mail(1), to: 'ann@acme.test\r\nBcc: eve@evil.test' },
  { ...mail(1), subject: 'Hello\nBcc: eve@evil.test' },
])('no mail has a second line in its address or subject', async (forged) => {
  await expect(outbox.send(forged)).rejects.toThrow('one line');
  const smtp = createSmtpMailer({ url: 'smtp://127.0.0.1:9', from: 'Hanok <no-reply@hanok.test>' });
  await expect(smtp.send(forged)).rejects.toThrow('one line');
  smtp.close();
});

test('with a mail server, a mail goes there to that one address', async () => {
  const { server, port, heard } = await listenSmtp();
  const smtp = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Hanok <no-reply@hanok.test>' });
  await smtp.send({ to: 'ann@acme.test', subject: '초대', text: 'https://hanok.test/t/acme/invitation?token=abc' });
  smtp.close();
  server.close();
  const text = heard.join('');
  expect(text.match(/RCPT TO:.*/g)).toEqual(['RCPT TO:<ann@acme.test>']);
  expect(text).toContain('MAIL FROM:<no-reply@hanok.test>');
  expect(text).toContain('/t/acme/invitation?token');
});

/** As much of RFC 5321 as it takes to receive one mail. */
async function listenSmtp(): Promise<{ server: Server; port: number; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket: Socket) => {
    let inBody = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 test');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      heard.push(text);
      if (inBody) {
        if (!text.includes('\r\n.\r\n')) return;
        inBody = false;
        say('250 taken');
      } else if (/^DATA/i.test(text)) {
        inBody = true;
        say('354 go on');
      } else say('250 ok');
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port, heard };
}

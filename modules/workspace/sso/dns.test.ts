import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DnsStandin, startDnsStandin } from '#platform/testing/standins/index.ts';
import { createTxtResolver } from './dns.ts';

let dns: DnsStandin;
beforeAll(async () => {
  dns = await startDnsStandin();
});
afterAll(() => dns.close());

test('all TXT records of a name are read from the server that was named', async () => {
  dns.records.set('acme.test', ['v=spf1 -all', 'hanok-verification=abc']);
  expect(await createTxtResolver([dns.address])('acme.test')).toEqual(['v=spf1 -all', 'hanok-verification=abc']);
});

test('a name without records, and a server that does not answer, are no proof and no failure', async () => {
  expect(await createTxtResolver([dns.address])('nobody.test')).toEqual([]);
  expect(await createTxtResolver(['127.0.0.1:9'])('acme.test')).toEqual([]);
});

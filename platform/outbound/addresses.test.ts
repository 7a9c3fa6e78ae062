import { expect, test } from 'vitest';
import { createAddressJudge } from './addresses.ts';

const production = createAddressJudge({ allowLoopback: false });
const development = createAddressJudge({ allowLoopback: true });
const withOwn = createAddressJudge({
  allowLoopback: false,
  allowedNetworks: ['10.20.0.0/16', 'fd12::/16', '0.0.0.0/0'],
});

test.each([
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
  ['shared by carriers', '100.64.0.1', '100.127.255.255'],
  ['link-local or metadata', '169.254.169.254', '169.254.170.2', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254'],
  ['metadata outside of the link', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
  ['nobody', '0.0.0.0', '0.1.2.3', '::'],
  ['everybody', '224.0.0.1', '239.255.255.250', '255.255.255.255', '240.0.0.1', 'ff02::1'],
  ['an IPv4 address in IPv6 clothes', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
  ['an IPv4 address deeper in', '::127.0.0.1', '64:ff9b::a00:1', '64:ff9b:1::1', '2002:a00:1::', '2001::1'],
  ['documentation or benchmarks', '192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '2001:db8::1', '3fff::1'],
  ['no address', '', 'localhost', '2130706433', '0x7f000001', '127.1', '1.2.3.4.5'],
])('%s is refused, wherever', (_kind, ...addresses) => {
  for (const address of addresses)
    expect([address, production(address), development(address)]).toEqual([
      address,
      false,
      // In development the very machine is allowed, in the mapped form as well.
      address === '::ffff:127.0.0.1',
    ]);
});

test('what is public is allowed', () => {
  for (const address of [
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '192.167.1.1',
    '2606:4700::1111',
    '2a00::1',
  ])
    expect([address, production(address)]).toEqual([address, true]);
});

test('loopback is allowed in development only', () => {
  for (const address of ['127.0.0.1', '127.255.0.9', '::1'])
    expect([address, production(address), development(address)]).toEqual([address, false, true]);
});

test('an operator can open networks of their own, but never metadata, multicast or nobody', () => {
  expect([withOwn('10.20.1.1'), withOwn('fd12::5'), withOwn('fd13::5')]).toEqual([true, true, false]);
  for (const address of ['169.254.169.254', '::ffff:169.254.169.254', '100.100.100.200', '224.0.0.1', '0.0.0.0'])
    expect([address, withOwn(address)]).toEqual([address, false]);
  expect(() => createAddressJudge({ allowLoopback: false, allowedNetworks: ['10.0.0.0'] })).toThrow(/not a network/);
});

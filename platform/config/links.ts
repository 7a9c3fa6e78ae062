import { resolve } from 'node:path';
import { z } from 'zod';

/** How far a link to another server can be trusted. */
export type LinkTrust = 'verified' | 'loopback' | 'unverified';

/** Believed are so many proxies in front, or those in these networks; false: nobody. */
export type TrustedProxies = false | number | readonly string[];

const network = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]);

/** A switch, a number of hops, or networks with commas between. */
export const trustedProxies = z.string().transform((text, context): TrustedProxies => {
  const given = text.trim().toLowerCase();
  if (['false', 'no', 'off', '0', ''].includes(given)) return false;
  if (['true', 'yes', 'on'].includes(given)) return 1;
  if (/^[1-9]\d?$/.test(given)) return Number(given);
  const networks = given.split(',').map((part) => part.trim());
  if (networks.every((part) => network.safeParse(part).success)) return networks;
  context.addIssue({ code: 'custom', message: 'must be a number of proxies, or their networks with commas between' });
  return z.NEVER;
});

const MODES = ['disable', 'verify-full'];

/**
 * An address of PostgreSQL whose `sslmode` says what happens: verified TLS, or none. The half-way modes are refused, since
 * clients disagree about what they check.
 */
export const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }).refine((text) => {
  const mode = URL.canParse(text) ? new URL(text).searchParams.get('sslmode') : null;
  return mode === null || MODES.includes(mode);
}, 'sslmode must be verify-full or disable');

/** @param caFile whose certificates are believed; with it, TLS is on and verified. Null: those that Node believes */
export function postgresAddress(text: string, caFile: string | null): { url: string; trust: LinkTrust } {
  const url = new URL(text);
  if (caFile !== null) {
    url.searchParams.set('sslmode', 'verify-full');
    url.searchParams.set('sslrootcert', resolve(caFile));
  }
  if (url.searchParams.get('sslmode') === 'verify-full') return { url: url.toString(), trust: 'verified' };
  return { url: text, trust: isLoopback(url.hostname) ? 'loopback' : 'unverified' };
}

/** @param host as a URL has it */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}

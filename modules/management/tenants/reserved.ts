import { tenantErrors } from './errors.ts';

/**
 * Names that a workspace cannot bear, since `<slug>.<host>` would stand where something else is looked for: hosts that
 * platforms have, mailbox names that certificates are given out by (RFC 2142, CA/Browser Forum), and realms of ours.
 */
const RESERVED = new Set(
  `account accounts admin administrator api app apps assets auth autoconfig autodiscover billing blog cdn console dashboard
  demo dev docs download email files ftp grafana health healthz help hostmaster imap internal intranet ldap localhost login
  logout mail media metrics monitoring mta-sts mx news noc ns1 ns2 oauth oidc operator operators pop pop3 postmaster
  preview proxy public readyz register root scim security sftp signin signup sip smtp sso ssl staging static status
  statistics stats store support system test uploads vpn webmail webmaster wpad www www1 www2`.split(/\s+/),
);

/** @throws `slug_reserved` */
export function refuseReserved(slug: string): void {
  // Two hyphens are of internationalised names (xn--…, RFC 5890): a reader would take one for another's.
  if (RESERVED.has(slug) || slug.includes('--'))
    throw tenantErrors.slug_reserved({
      fields: [{ path: 'slug', code: 'slug_reserved', message: 'is kept for addresses of the platform' }],
    });
}

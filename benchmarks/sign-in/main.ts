import { createFirstAdmin, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { hashPassword, verifyPassword } from '#platform/credentials/index.ts';
import { startEmbeddedPostgresForTests } from '#platform/database/embedded.ts';
import { createTestTenant } from '#platform/testing/index.ts';
import { createTestManagement } from '#platform/testing/management.ts';
import { createBrowser, signIn } from '../../tests/support/browser.ts';
import { BUILT_IN_ROLES } from '../../tests/support/roles.ts';
import { createSignInServer } from '../../tests/support/sign-in-server.ts';
import { median } from '../gateway/compare.ts';

/* What a whole sign-in costs beside its password hash: `npm run bench:sign-in [ROUNDS]`. Needs nothing but this machine. */

const rounds = Number(process.argv[2] ?? 40);
const credentials = { email: 'ann@acme.test', password: 'seven tiled roofs over the brook' };

const postgres = await startEmbeddedPostgresForTests();
const adminUrl = `postgres://${postgres.adminUser}:${postgres.adminPassword}@${postgres.host}:${postgres.port}/postgres`;
const house = await createTestTenant(adminUrl);
const management = await createTestManagement(adminUrl);
const server = await createSignInServer([house], management);
try {
  const db = house.tenancy.database(house.tenant);
  await createFirstAdmin(db, { email: 'first@acme.test', name: 'First' }, BUILT_IN_ROLES);
  await createUserWithPassword(db, { ...credentials, name: 'Ann', roleKey: 'member' });
  const hash = await hashPassword(credentials.password);

  /** Sign-in page, password, the issuer’s redirects, and the first access token. */
  async function wholeSignIn(i: number): Promise<void> {
    const browser = createBrowser(server.app, server.publicUrl, `203.0.${i % 200}.${i % 250}`);
    await signIn(browser, '/t/acme', credentials);
    const { statusCode, body } = await browser.go('/t/acme/session/refresh', { method: 'POST' });
    if (statusCode !== 200) throw new Error(`no access token: ${body}`);
  }

  const wall: Record<'signIn' | 'hash', number[]> = { signIn: [], hash: [] };
  const cpu: Record<'signIn' | 'hash', number[]> = { signIn: [], hash: [] };
  async function time(what: 'signIn' | 'hash', work: () => Promise<unknown>, counts: boolean): Promise<void> {
    const [before, startedAt] = [process.cpuUsage(), performance.now()];
    await work();
    const { user, system } = process.cpuUsage(before);
    if (!counts) return;
    wall[what].push(performance.now() - startedAt);
    cpu[what].push((user + system) / 1000);
  }
  // In turn, so that what else the machine does falls on both.
  for (let i = -5; i < rounds; i++) {
    await time('hash', () => verifyPassword(credentials.password, hash), i >= 0);
    await time('signIn', () => wholeSignIn(i + 5), i >= 0);
  }
  const row = (name: string, figures: Record<'signIn' | 'hash', number[]>) => {
    const [whole, part] = [median(figures.signIn), median(figures.hash)];
    return `| ${name} | ${whole.toFixed(1)} | ${part.toFixed(1)} | ${(whole - part).toFixed(1)} |`;
  };
  process.stdout.write(
    `Medians of ${rounds} sign-ins, ms.\n\n| | whole sign-in | its password hash | the rest |\n|---|---|---|---|\n` +
      `${row('time', wall)}\n${row('CPU of the server’s process', cpu)}\n`,
  );
} finally {
  await server.close();
  await house.dispose();
  await management.dispose();
  await postgres.stop();
}

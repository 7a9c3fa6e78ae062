import { rotateOperatorSigningKey } from '#modules/management/operators/index.ts';
import { tenantsToRotate } from '#modules/management/tenants/index.ts';
import { rotateWorkspaceSigningKey } from '#modules/workspace/identity/index.ts';
import { tenantId } from '#platform/tenancy/index.ts';
import { type Fleet, inFleet } from './fleet.ts';
import { operatorLogOf } from './operators.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** A command that was stopped halfway is given again: what it has done within the hour is not done twice. */
const RECENT_SECONDS = 3_600;

/** Whose keys: a workspace's, the operators', or everybody's. */
export type SigningKeyTarget = { tenant: string } | 'operators' | 'all';

/**
 * Replaces the keys that sign access tokens while the server runs: the new key is published at once, signs a minute
 * later, and the former one verifies for as long as a token of it lives. `atOnce` ends the former keys now.
 * @returns the exit code
 */
export function rotateSigningKeys(target: SigningKeyTarget, atOnce: boolean): Promise<number> {
  return inFleet((fleet) => rotate(fleet, target, atOnce));
}

async function rotate(fleet: Fleet, target: SigningKeyTarget, atOnce: boolean): Promise<number> {
  const { management, directory, tenancy } = fleet;
  const { mgmt, keys } = management;
  // A leaked key is replaced however young it is.
  const options = { olderThanSeconds: atOnce ? 0 : RECENT_SECONDS, atOnce };
  const tell = (whose: string, isDone: boolean) =>
    say(isDone ? `${whose}: the key was replaced` : `${whose}: the key is younger than an hour and stays`);
  if (target === 'operators' || target === 'all')
    tell('operators', await rotateOperatorSigningKey({ mgmt, keys, operatorLog: operatorLogOf(fleet) }, options));
  if (target === 'operators') return 0;

  if (target !== 'all') {
    const tenant = await directory.bySlug(target.tenant);
    if (tenant === null) throw new Error(`there is no workspace ${target.tenant}`);
    tell(tenant.slug, await rotateWorkspaceSigningKey(tenancy.database(tenant), tenant, options));
    return 0;
  }
  let failed = 0;
  for (const id of await tenantsToRotate(mgmt, null)) {
    const tenant = await directory.byId(tenantId(id));
    if (tenant === null) continue;
    try {
      tell(tenant.slug, await rotateWorkspaceSigningKey(tenancy.database(tenant), tenant, options));
    } catch (error) {
      // One database that does not answer keeps no other tenant from a new key.
      failed++;
      say(`${tenant.slug}: failed (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  if (failed > 0) say(`${failed} failed. Give the command again; what is done is not done twice.`);
  return failed === 0 ? 0 : 1;
}

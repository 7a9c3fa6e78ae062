import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { KeyRing, MasterKeys } from '#platform/crypto/index.ts';
import { resealColumn, type SealedColumn } from '#platform/database/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { alone } from './exclusive.ts';
import * as repository from './repository.ts';
import { FOLLOWER_LOST_MS, ROOT_KEYS_FOLLOW_MS, type RootKeys, rootKeyContext } from './root-keys.ts';

/**
 * Replaces the root key, and with it whatever wraps it, while the platform runs:
 *
 *   (a new master key, where ours lies in a file of ours)
 *     → announced: the new root key is there, wrapped; every process says that it opens it (else it is taken back)
 *     → current:   it seals; the old one is `retiring` and opens
 *     → everything is sealed, wrapped and signed anew, until a walk finds nothing left
 *     → destroyed: the old root key is gone from mgmt_db, and the old master key from the file
 *
 * The states lie in `platform_keys`, and each step can be repeated: a rotation that was killed goes on where it was.
 */
export interface RootRotation {
  mgmt: Drizzle;
  pool: pg.Pool;
  masters: MasterKeys;
  roots: RootKeys;
  columns: readonly (SealedColumn & { reseal(keys: KeyRing, id: string, sealed: Buffer): Buffer | null })[];
  /** What is signed rather than sealed; each tells how many it signed anew. */
  signed: readonly { name: string; resign(): Promise<number> }[];
  /** The file of an installation that was given no master key. */
  keyFile: { begin(): Promise<void>; end(): Promise<void> } | null;
  /** Whether servers run that have to follow. */
  wait: boolean;
  say(line: string): void;
}

/** @throws when another rotation runs */
export async function rotateRootKey(rotation: RootRotation): Promise<void> {
  await alone(rotation.pool, () => walk(rotation));
}

async function walk(rotation: RootRotation): Promise<void> {
  const { mgmt, roots, say } = rotation;
  const states = async () => new Set((await repository.liveKeys(mgmt)).map((row) => row.state));
  const has = await states();
  if (has.has('retiring')) say('going on with a rotation that was interrupted');
  else {
    if (!has.has('announced')) await announce(rotation);
    else say('going on with a rotation that was interrupted');
    await announced(rotation);
    say('the new key seals from now on');
    await mgmt.transaction(async (tx) => {
      await repository.moveKey(tx, 'current', 'retiring');
      await repository.moveKey(tx, 'announced', 'current');
    });
  }
  const current = (await repository.liveKeys(mgmt)).find((row) => row.state === 'current')?.id;
  await letFollow(rotation, 'every process seals under the new key', ({ opened }) => opened[0] === current);
  await roots.refresh();
  await sealAnew(rotation);
  await letFollow(rotation, 'what was under way comes to its end');
  const unreadable = await sealAnew(rotation);
  for (const what of unreadable) say(`  cannot be opened by any key, and was left: ${what}`);
  say('destroying the old key');
  for (const row of await repository.liveKeys(mgmt))
    if (row.state === 'retiring') await repository.destroyKey(mgmt, row.id);
  await rotation.keyFile?.end();
  await roots.refresh();
  say('done');
}

async function announce({ mgmt, masters, keyFile, say }: RootRotation): Promise<void> {
  await keyFile?.begin();
  const id = uuidv7();
  const { wrapped, by } = await masters.wrap(randomBytes(32), rootKeyContext(id));
  say(`announcing a new root key, wrapped by ${by}`);
  await repository.insertKey(mgmt, { id, state: 'announced', wrapped, wrappedBy: by });
}

/** Walks everything until a walk finds nothing to do. @returns what no key opens */
async function sealAnew({ pool, roots, columns, signed, say }: RootRotation): Promise<string[]> {
  for (;;) {
    let changed = 0;
    const unreadable: string[] = [];
    for (const column of columns) {
      const result = await resealColumn(pool, column, (id, value) => column.reseal(roots.ring, id, value));
      unreadable.push(...result.unreadable);
      changed += result.changed;
      if (result.changed > 0) say(`  ${column.table}.${column.column}: ${result.changed} sealed anew`);
    }
    for (const { name, resign } of signed) {
      const count = await resign();
      changed += count;
      if (count > 0) say(`  ${name}: ${count} signed anew`);
    }
    if (changed === 0) return unreadable;
  }
}

/** @throws when a process cannot open the new key, which is taken back then: nothing lies under it */
async function announced(rotation: RootRotation): Promise<void> {
  const { mgmt, say } = rotation;
  const id = (await repository.liveKeys(mgmt)).find((row) => row.state === 'announced')?.id ?? '';
  const left = await letFollow(rotation, 'every process learns of the new key', ({ opened }) => opened.includes(id));
  if (left.length === 0) return;
  say('taking the new key back');
  await repository.withdrawKey(mgmt, id);
  throw new ProcessesLeftError(left.map(({ name }) => name));
}

export class ProcessesLeftError extends Error {
  readonly hint = 'Give each process the new master key first (docs/guides/operating.md#keys), then run this again.';
  constructor(names: readonly string[]) {
    super(`nothing was changed: the new root key cannot be opened by ${names.join(', ')}`);
    this.name = 'ProcessesLeftError';
  }
}

/**
 * Waits for those who have to follow, and at most until who has not is known to seal nothing any more.
 * @returns who is alive and has not
 */
async function letFollow(
  { mgmt, wait, say }: RootRotation,
  what: string,
  hasFollowed: (follower: repository.Follower) => boolean = () => true,
): Promise<repository.Follower[]> {
  if (!wait) return [];
  say(`waiting ${ROOT_KEYS_FOLLOW_MS / 1_000} s: ${what}`);
  await sleep(ROOT_KEYS_FOLLOW_MS);
  const until = Date.now() + FOLLOWER_LOST_MS + ROOT_KEYS_FOLLOW_MS;
  for (;;) {
    const left = (await repository.livingFollowers(mgmt, FOLLOWER_LOST_MS)).filter((one) => !hasFollowed(one));
    if (left.length === 0 || Date.now() > until) return left;
    await sleep(500);
  }
}

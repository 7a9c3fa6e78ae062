import { randomBytes, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { v7 as uuidv7 } from 'uuid';
import { createKeyRing, type DataKeys, type KeyRing, type MasterKeys } from '#platform/crypto/index.ts';
import type { Logger } from '#platform/telemetry/index.ts';
import type { Drizzle } from '#platform/tenancy/index.ts';
import { keyErrors } from './errors.ts';
import * as repository from './repository.ts';

/** Within so long every process has learnt of a change of the root keys: it looks every two seconds. */
export const ROOT_KEYS_FOLLOW_MS = 5_000;
const POLL_MS = 2_000;
/** A process that could not look for so long makes nothing under what it knew. */
const LEASE_MS = 10_000;
/** Whoever was not heard of for longer makes nothing any more, and is not waited for; some room for the way to mgmt_db. */
export const FOLLOWER_LOST_MS = LEASE_MS + 5_000;

/**
 * The root keys as this process knows them, and the key ring made of them.
 *
 * A process that follows says in mgmt_db which keys it has opened, and a rotation makes no key seal that somebody alive
 * has not opened. Where it happens all the same (the process was cut off, or nobody waited), the process is *behind*: it
 * opens what it can, and makes nothing that is sealed or signed under a key whose end may have come, until it can open
 * the current one.
 */
export interface RootKeys {
  ring: KeyRing;
  isBehind(): boolean;
  /** The keys of now. `sealing` once the current one has a predecessor that still opens. */
  now(): DataKeys;
  refresh(): Promise<void>;
  /** Follows what a rotation changes until `stop`, and is waited for by it. */
  follow(log: Logger): Promise<void>;
  stop(): Promise<void>;
}

export const rootKeyContext = (id: string) => `root-key:${id}`;

/**
 * Opens the root keys of mgmt_db; the first process of an installation makes the first one. What an installation from
 * before there were root keys has sealed lies under its master key itself, which then becomes its first root key.
 * @param now milliseconds
 * @throws MasterKeyMissingError when the master key is another one
 */
export async function openRootKeys(
  db: Drizzle,
  masters: MasterKeys,
  now: () => number = () => performance.now(),
): Promise<RootKeys> {
  // A root key never changes: the service that holds the master key is asked once for each.
  const opened = new Map<string, Buffer>();
  let keys: DataKeys | null = null;
  let timer: NodeJS.Timeout | undefined;
  const self = { id: randomUUID(), name: `${hostname()}:${process.pid}` };
  let cannotOpenCurrent = false;
  let readAt = 0;

  async function open(row: repository.RootKeyRow): Promise<Buffer> {
    const known = opened.get(row.id);
    if (known !== undefined) return known;
    if (row.wrapped === null) throw new Error(`root key ${row.id} has no key`);
    const key = await masters.unwrap({ wrapped: row.wrapped, by: row.wrappedBy }, rootKeyContext(row.id));
    opened.set(row.id, key);
    return key;
  }

  /** @throws when a key cannot be opened; what can is used all the same once there were keys */
  async function refresh(): Promise<void> {
    const startedAt = now();
    const rows = await repository.liveKeys(db);
    const current = rows.find((row) => row.state === 'current');
    if (current === undefined) throw new Error('mgmt_db has no current root key');
    const inOrder = [current, ...rows.filter((row) => row !== current)];
    const results = await Promise.allSettled(inOrder.map(open));
    const [first, ...others] = results.map((result) => (result.status === 'fulfilled' ? result.value : null));
    const failure = results.find((result) => result.status === 'rejected');
    if (keys === null && failure !== undefined) throw failure.reason;
    readAt = startedAt;
    cannotOpenCurrent = first === null || first === undefined;
    if (first !== null && first !== undefined) {
      keys = { current: first, others: others.filter((key) => key !== null) };
      for (const id of opened.keys()) if (!rows.some((row) => row.id === id)) opened.delete(id);
    }
    if (timer !== undefined) {
      const known = cannotOpenCurrent ? [] : inOrder.flatMap(({ id }) => (opened.has(id) ? [id] : []));
      await repository.noteFollower(db, self.id, self.name, known);
    }
    if (failure !== undefined) throw failure.reason;
  }

  const isBehind = () => cannotOpenCurrent || (timer !== undefined && now() - readAt > LEASE_MS);

  async function makeFirst(): Promise<void> {
    await db.transaction(async (tx) => {
      await repository.lockKeys(tx);
      if ((await repository.liveKeys(tx)).length > 0) return;
      const former = (await repository.holdsSealed(tx)) ? await masters.formerRoot() : null;
      const id = uuidv7();
      const { wrapped, by } = await masters.wrap(former ?? randomBytes(32), rootKeyContext(id));
      await repository.insertKey(tx, { id, state: 'current', wrapped, wrappedBy: by });
    });
  }

  if ((await repository.liveKeys(db)).length === 0) await makeFirst();
  await refresh();
  const held = () => {
    if (keys === null) throw new Error('the root keys were not read');
    return keys;
  };
  return {
    ring: createKeyRing(held, () => {
      if (isBehind()) throw keyErrors.keys_behind();
    }),
    isBehind,
    now: held,
    refresh,
    async follow(log) {
      timer ??= setInterval(() => {
        refresh().catch((err: unknown) => log.error({ err, behind: isBehind() }, 'a root key could not be opened'));
      }, POLL_MS).unref();
      await refresh();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await repository.forgetFollower(db, self.id);
    },
  };
}

/** A random secret that is made once, sealed under the root key. */
export async function platformSecret(db: Drizzle, ring: KeyRing, name: string): Promise<string> {
  const find = async () => {
    const sealed = await repository.findSecret(db, name);
    return sealed === null ? null : ring.openSecret(sealed, platformSecretContext(name));
  };
  const known = await find();
  if (known !== null) return known;
  await repository.insertSecret(
    db,
    name,
    ring.sealSecret(randomBytes(24).toString('base64url'), platformSecretContext(name)),
  );
  const made = await find();
  if (made === null) throw new Error(`the secret ${name} was not kept`);
  return made;
}

export const platformSecretContext = (name: string) => `platform:${name}`;

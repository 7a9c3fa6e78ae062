import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type Dirent } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type DataKey,
  type DataKeys,
  eachKey,
  isSealedUnder,
  openStream,
  SEALED_HEADER_BYTES,
  sealStream,
} from '#platform/crypto/index.ts';

/** Where bytes lie: a folder now, S3 behind the same port. Keys are `<tenant id>/<path>`, never from a caller. */
export interface ObjectStore {
  put(key: string, source: AsyncIterable<Buffer>): Promise<void>;
  /** @throws ObjectMissingError */
  get(key: string): Promise<AsyncIterable<Buffer>>;
  /** Keys below a prefix (a folder) in their order, after `after` if it is given. */
  list(prefix: string, after?: string | null): AsyncIterable<string>;
  /**
   * Puts another content in an object's place at once: whoever reads sees the old or the new one. False, and nothing
   * done, when it was deleted or replaced meanwhile.
   */
  replace(key: string, change: (old: AsyncIterable<Buffer>) => AsyncIterable<Buffer>): Promise<boolean>;
  delete(key: string): Promise<void>;
  deletePrefix(prefix: string): Promise<void>;
}

export class ObjectMissingError extends Error {
  constructor(key: string) {
    super(`no object ${key}`);
    this.name = 'ObjectMissingError';
  }
}

/** Lower-case segments of letters, digits, `-`, `_` and `.`, none of them dots alone: no key can climb out. */
const KEY = /^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

function checked(key: string): string {
  if (!KEY.test(key) || key.includes('..')) throw new Error(`not a storage key: ${JSON.stringify(key)}`);
  return key;
}

/** Objects as files below `root`. A file appears under its name only when it is whole (written aside, then renamed). */
export function createFolderStore(root: string): ObjectStore {
  const pathOf = (key: string) => join(root, checked(key));

  /** Writes beside `path`, then lets `place` decide what becomes of it. */
  async function writeAside<T>(
    path: string,
    source: AsyncIterable<Buffer>,
    place: (aside: string) => Promise<T>,
  ): Promise<T> {
    const aside = `${path}.${randomUUID()}.part`;
    const out = createWriteStream(aside, { mode: 0o600, flush: true });
    try {
      await pipeline(source, out);
      return await place(aside);
    } catch (error) {
      // One that fails while it is being opened would make its file after we removed it.
      if (!out.closed) await once(out, 'close').catch(() => undefined);
      await rm(aside, { force: true });
      throw error;
    }
  }

  return {
    async put(key, source) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeAside(path, source, (aside) => rename(aside, path));
    },
    async replace(key, change) {
      const path = pathOf(key);
      const before = await stat(path).catch(() => null);
      if (!before?.isFile()) return false;
      return writeAside(path, change(createReadStream(path, { highWaterMark: 256 * 1024 })), async (aside) => {
        const now = await stat(path).catch(() => null);
        if (now?.ino !== before.ino) {
          await rm(aside, { force: true });
          return false;
        }
        await rename(aside, path);
        return true;
      });
    },
    list: (prefix, after = null) => walk(root, checked(prefix), after),
    async get(key) {
      const path = pathOf(key);
      const found = await stat(path).catch(() => null);
      if (!found?.isFile()) throw new ObjectMissingError(key);
      return createReadStream(path, { highWaterMark: 256 * 1024 });
    },
    delete: (key) => rm(pathOf(key), { force: true }),
    deletePrefix: (prefix) => rm(pathOf(prefix), { force: true, recursive: true }),
  };
}

/** Folder by folder, so that memory holds the names of the folders on the way and no more. */
async function* walk(root: string, prefix: string, after: string | null): AsyncGenerator<string> {
  const entries = await readdir(join(root, prefix), { withFileTypes: true }).catch(() => []);
  // As the whole keys are ordered: a folder's name counts with the slash that follows it.
  const nameOf = (entry: Dirent) => `${prefix}/${entry.name}${entry.isDirectory() ? '/' : ''}`;
  for (const entry of entries.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    const key = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) {
      if (after === null || `${key}/` >= after || after.startsWith(`${key}/`)) yield* walk(root, key, after);
    } else if (!entry.name.endsWith('.part') && (after === null || key > after)) yield key;
  }
}

/** One tenant's files: encrypted under its key, below its prefix. The only way that modules reach storage. */
export interface TenantFiles {
  put(path: string, source: AsyncIterable<Buffer>): Promise<void>;
  /** @throws ObjectMissingError, or an error at the first altered chunk. */
  get(path: string): Promise<Readable>;
  delete(path: string): Promise<void>;
  deleteAll(): Promise<void>;
}

/** @param key the tenant's, or how to ask for it: whoever holds the files for minutes may live through a rotation */
export function tenantFiles(
  store: ObjectStore,
  tenantId: string,
  key: DataKey | (() => Promise<DataKey>),
): TenantFiles {
  const full = (path: string) => `${tenantId}/${path}`;
  // As it is now: keys of tenants are changed in place when they are replaced.
  const now = async (): Promise<DataKeys> => {
    const [current, ...others] = eachKey(typeof key === 'function' ? await key() : key);
    return { current, others };
  };
  return {
    async put(path, source) {
      const own = await now();
      await store.put(full(path), sealStream(own, source, full(path)));
      // Replaced while we wrote: the rotation may have passed by here before the file had its name.
      const then = await now();
      if (!then.current.equals(own.current)) await resealFile(store, full(path), { ...then, others: eachKey(own) });
    },
    async get(path) {
      const sealed = await store.get(full(path));
      return Readable.from(openStream(await now(), sealed, full(path)), { objectMode: false });
    },
    delete: (path) => store.delete(full(path)),
    deleteAll: () => store.deletePrefix(tenantId),
  };
}

/** Seals a file under the current key, if it is not so already. @returns whether it was sealed anew */
export async function resealFile(store: ObjectStore, fullKey: string, keys: DataKeys): Promise<boolean> {
  const head = await firstBytes(store, fullKey);
  if (head === null || isSealedUnder(keys, head)) return false;
  return store.replace(fullKey, (old) => sealStream(keys, openStream(keys, old, fullKey), fullKey));
}

/** Null when there is no such object. */
async function firstBytes(store: ObjectStore, key: string): Promise<Buffer | null> {
  try {
    let head = Buffer.alloc(0);
    for await (const part of await store.get(key)) {
      head = Buffer.concat([head, part]);
      if (head.length >= SEALED_HEADER_BYTES) break;
    }
    return head;
  } catch (error) {
    if (error instanceof ObjectMissingError) return null;
    throw error;
  }
}

/** Removes what a crash left half written. Run at the start, when nothing is being written. */
export async function sweepFolderStore(root: string): Promise<number> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const parts = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.part'));
  await Promise.all(parts.map((entry) => rm(join(entry.parentPath, entry.name), { force: true })));
  return parts.length;
}

import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DataKey, openStream, sealStream } from '#platform/crypto/index.ts';

/** Where bytes lie: a folder now, S3 behind the same port. Keys are `<tenant id>/<path>`, never from a caller. */
export interface ObjectStore {
  put(key: string, source: AsyncIterable<Buffer>): Promise<void>;
  /** @throws ObjectMissingError */
  get(key: string): Promise<AsyncIterable<Buffer>>;
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
  return {
    async put(key, source) {
      const path = pathOf(key);
      const aside = `${path}.${randomUUID()}.part`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        await pipeline(source, createWriteStream(aside, { mode: 0o600, flush: true }));
        await rename(aside, path);
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
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

/** One tenant's files: encrypted under its key, below its prefix. The only way that modules reach storage. */
export interface TenantFiles {
  put(path: string, source: AsyncIterable<Buffer>): Promise<void>;
  /** @throws ObjectMissingError, or an error at the first altered chunk. */
  get(path: string): Promise<Readable>;
  delete(path: string): Promise<void>;
  deleteAll(): Promise<void>;
}

export function tenantFiles(store: ObjectStore, tenantId: string, key: DataKey): TenantFiles {
  const full = (path: string) => `${tenantId}/${path}`;
  return {
    put: (path, source) => store.put(full(path), sealStream(key, source, full(path))),
    get: async (path) => Readable.from(openStream(key, await store.get(full(path)), full(path)), { objectMode: false }),
    delete: (path) => store.delete(full(path)),
    deleteAll: () => store.deletePrefix(tenantId),
  };
}

/** Removes what a crash left half written. Run at the start, when nothing is being written. */
export async function sweepFolderStore(root: string): Promise<number> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const parts = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.part'));
  await Promise.all(parts.map((entry) => rm(join(entry.parentPath, entry.name), { force: true })));
  return parts.length;
}

import { hkdfSync } from 'node:crypto';
import { keyId, openSealed, seal } from './seal.ts';

/** A root key as mgmt_db keeps it. `by` names the master key that opens it. */
export interface WrappedKey {
  wrapped: Buffer;
  by: string;
}

/**
 * Where master keys come from. They wrap the platform's root keys and touch nothing else, so that a service which never
 * gives its key out serves as well as a file. `context` is bound: a wrapped key opens for what it was wrapped for.
 */
export interface MasterKeys {
  /** Names the key that wraps now. */
  current(): Promise<string>;
  wrap(key: Buffer, context: string): Promise<WrappedKey>;
  /** @throws MasterKeyMissingError when this process was not given the key */
  unwrap(key: WrappedKey, context: string): Promise<Buffer>;
  /** What sealed everything before there were root keys; null where no file or variable holds a key. */
  formerRoot(): Promise<Buffer | null>;
}

/** Some master keys of one kind. */
export interface MasterKeyHolder {
  holds(name: string): boolean;
  current(): Promise<string>;
  wrap(key: Buffer, context: string): Promise<WrappedKey>;
  unwrap(key: WrappedKey, context: string): Promise<Buffer>;
  formerRoot?(): Promise<Buffer>;
}

export class MasterKeyMissingError extends Error {
  readonly hint = 'Give HANOK_MASTER_KEY_PREVIOUS the key that was in use before (docs/guides/operating.md).';
  constructor(name: string) {
    super(`the master key ${name} is not among those that this process was given`);
    this.name = 'MasterKeyMissingError';
  }
}

/** @param first wraps; all of them open */
export function createMasterKeys(first: MasterKeyHolder, ...others: MasterKeyHolder[]): MasterKeys {
  const all = [first, ...others];
  return {
    current: first.current,
    wrap: first.wrap,
    async unwrap(key, context) {
      let failure: unknown = new MasterKeyMissingError(key.by);
      for (const holder of all.filter((one) => one.holds(key.by))) {
        try {
          return await holder.unwrap(key, context);
        } catch (error) {
          failure = error;
        }
      }
      throw failure;
    },
    async formerRoot() {
      for (const holder of all) if (holder.formerRoot !== undefined) return holder.formerRoot();
      return null;
    },
  };
}

const LOCAL = 'local:';

/**
 * Master keys of 32 bytes that this process holds itself.
 * @param read the one that wraps first; asked each time, so that a changed file counts without a restart
 */
export function localMasterKeys(read: () => Promise<readonly [Buffer, ...Buffer[]]>): MasterKeyHolder {
  const nameOf = (key: Buffer) => LOCAL + keyId(key).toString('hex');
  // Not the master key itself: before there were root keys it sealed data.
  const wrapping = (key: Buffer) => Buffer.from(hkdfSync('sha256', key, '', 'hanok root key wrapping', 32));
  return {
    holds: (name) => name.startsWith(LOCAL),
    current: async () => nameOf((await read())[0]),
    async wrap(key, context) {
      const [own] = await read();
      return { wrapped: seal(wrapping(own), key, context), by: nameOf(own) };
    },
    async unwrap({ wrapped, by }, context) {
      const own = (await read()).find((key) => nameOf(key) === by);
      if (own === undefined) throw new MasterKeyMissingError(by);
      return openSealed(wrapping(own), wrapped, context);
    },
    formerRoot: async () => (await read())[0],
  };
}

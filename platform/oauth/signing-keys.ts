import { desc, ne, sql } from 'drizzle-orm';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Prepare } from '#platform/database/index.ts';
import { ACCESS_TOKEN_SECONDS } from './configuration.ts';
import type { SigningKeysTable } from './tables.ts';

/** A key pair of an issuer (ES256). */
export interface SigningKey {
  kid: string;
  publicJwk: JWK;
  /** Null once the key has been replaced: it verifies what it has signed, and signs nothing more. */
  privateJwk: JWK | null;
  /** Milliseconds. Before, the key is published and not used. */
  signsFrom: number;
  createdAt: number;
}

export interface SigningKeyStore {
  prepare: Prepare;
  table: SigningKeysTable;
  seal(text: string, kid: string): Buffer;
  open(sealed: Buffer, kid: string): string;
}

/**
 * How long a new key is published before it signs: every process of ours has read it by then, and so has whoever keeps
 * our keys for a moment.
 */
export const PUBLISHED_BEFORE_SECONDS = 60;
/** Processes notice within seconds that it is another key's turn; until then the former one signs. */
const HANDOVER_SECONDS = 60;
/** The last token of a replaced key ends after this; what remains is a margin for clocks. */
const VERIFIES_FOR_SECONDS = ACCESS_TOKEN_SECONDS + 2 * HANDOVER_SECONDS;

/**
 * Every key whose tokens are still honoured, or will be; the latest first. The first call makes one. Should two
 * processes both make a first key, both are kept, and the later one signs.
 */
export async function loadSigningKeys(store: SigningKeyStore): Promise<SigningKey[]> {
  const stored = await readKeys(store);
  if (stored.length > 0) return stored;
  await addSigningKey(store, 0);
  return readKeys(store);
}

/** The key whose turn it is. */
export function signingKeyAt(keys: readonly SigningKey[], now: number): SigningKey | undefined {
  const usable = keys.filter((key) => key.privateJwk !== null);
  return usable.find((key) => key.signsFrom <= now) ?? usable.at(-1);
}

/**
 * Adds a key that signs from `afterSeconds` on, in place of the one before. That is all of a rotation: what becomes of
 * the former key follows from the dates (`retireSigningKeys`), so that none can stop halfway.
 * @returns the id of the new key
 */
export async function addSigningKey(store: SigningKeyStore, afterSeconds = PUBLISHED_BEFORE_SECONDS): Promise<string> {
  const { prepare, table, seal } = store;
  const pair = await generateKeyPair('ES256', { extractable: true });
  const publicHalf = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicHalf);
  const marks = { kid, alg: 'ES256', use: 'sig' };
  const privateJwk = { ...(await exportJWK(pair.privateKey)), ...marks };
  const $ = sql.placeholder;
  await prepare('oauth.addSigningKey', (db) =>
    db
      .insert(table)
      .values({
        kid: $('kid'),
        publicJwk: $('publicJwk'),
        privateJwkSealed: $('sealed'),
        signsFrom: sql`now() + make_interval(secs => ${$('after')}::float8)`,
      })
      .prepare('oauth.addSigningKey'),
  ).execute({
    kid,
    publicJwk: { ...publicHalf, ...marks },
    sealed: seal(JSON.stringify(privateJwk), kid),
    after: afterSeconds,
  });
  return kid;
}

/**
 * Replaces the key that signs, unless the latest is younger than `olderThanSeconds`: so a command that was stopped
 * halfway through a fleet goes on where it was, when it is given again. `atOnce` is for a key that has leaked: the
 * former keys are removed, and every token that they signed ends within seconds.
 * @returns the id of the new key, or null when the latest is young enough
 */
export async function rotateSigningKey(
  store: SigningKeyStore,
  { olderThanSeconds, atOnce = false }: { olderThanSeconds: number; atOnce?: boolean },
): Promise<string | null> {
  const [latest] = await readKeys(store);
  if (latest !== undefined && Date.now() - latest.createdAt < olderThanSeconds * 1000) return null;
  const kid = await addSigningKey(store, atOnce || latest === undefined ? 0 : PUBLISHED_BEFORE_SECONDS);
  if (atOnce) {
    await store
      .prepare('oauth.removeOtherSigningKeys', (db) =>
        db
          .delete(store.table)
          .where(ne(store.table.kid, sql.placeholder('kid')))
          .prepare('oauth.removeOtherSigningKeys'),
      )
      .execute({ kid });
  }
  return kid;
}

/** Destroys the private halves of keys that have been replaced, and removes those of which no token can be alive. */
export async function retireSigningKeys({ prepare, table }: Pick<SigningKeyStore, 'prepare' | 'table'>): Promise<void> {
  const $ = sql.placeholder;
  const replacedFor = sql`exists (
    select from ${table} successor
    where successor.signs_from > ${table}.signs_from and successor.signs_from < now() - make_interval(secs => ${$('seconds')}::float8)
  )`;
  await prepare('oauth.removeSigningKeys', (db) =>
    db.delete(table).where(replacedFor).prepare('oauth.removeSigningKeys'),
  ).execute({ seconds: VERIFIES_FOR_SECONDS });
  await prepare('oauth.destroySigningKeys', (db) =>
    db
      .update(table)
      .set({ privateJwkSealed: null })
      .where(sql`${table}.private_jwk_sealed is not null and ${replacedFor}`)
      .prepare('oauth.destroySigningKeys'),
  ).execute({ seconds: HANDOVER_SECONDS });
}

async function readKeys({ prepare, table, open }: SigningKeyStore): Promise<SigningKey[]> {
  const rows = await prepare('oauth.signingKeys', (db) =>
    db.select().from(table).orderBy(desc(table.signsFrom), desc(table.kid)).prepare('oauth.signingKeys'),
  ).execute();
  return rows.map(({ kid, publicJwk, privateJwkSealed, signsFrom, createdAt }) => ({
    kid,
    publicJwk: publicJwk as JWK,
    privateJwk: privateJwkSealed === null ? null : (JSON.parse(open(privateJwkSealed, kid)) as JWK),
    signsFrom: signsFrom.getTime(),
    createdAt: createdAt.getTime(),
  }));
}

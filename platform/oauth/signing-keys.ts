import { desc, sql } from 'drizzle-orm';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Prepare } from './records.ts';
import type { SigningKeysTable } from './tables.ts';

/** A key pair of an issuer (ES256). */
export interface SigningKey {
  kid: string;
  publicJwk: JWK;
  privateJwk: JWK;
}

interface Dependencies {
  prepare: Prepare;
  table: SigningKeysTable;
  seal(text: string, kid: string): Buffer;
  open(sealed: Buffer, kid: string): string;
}

/**
 * Every key whose tokens are still honoured, the one that signs first. The first call makes one. Should two processes
 * both make a first key, both are kept and both are valid.
 */
export async function loadSigningKeys(deps: Dependencies): Promise<SigningKey[]> {
  const stored = await readKeys(deps);
  if (stored.length > 0) return stored;
  await makeKey(deps);
  return readKeys(deps);
}

async function readKeys({ prepare, table, open }: Dependencies): Promise<SigningKey[]> {
  const rows = await prepare('oauth.signingKeys', (db) =>
    db.select().from(table).orderBy(desc(table.active), desc(table.createdAt)).prepare('oauth.signingKeys'),
  ).execute();
  return rows.map(({ kid, publicJwk, privateJwkSealed }) => ({
    kid,
    publicJwk: publicJwk as JWK,
    privateJwk: JSON.parse(open(privateJwkSealed, kid)) as JWK,
  }));
}

async function makeKey({ prepare, table, seal }: Dependencies): Promise<void> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const publicHalf = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicHalf);
  const marks = { kid, alg: 'ES256', use: 'sig' };
  const privateJwk = { ...(await exportJWK(pair.privateKey)), ...marks };
  const $ = sql.placeholder;
  await prepare('oauth.addSigningKey', (db) =>
    db
      .insert(table)
      .values({ kid: $('kid'), publicJwk: $('publicJwk'), privateJwkSealed: $('sealed'), active: true })
      .prepare('oauth.addSigningKey'),
  ).execute({ kid, publicJwk: { ...publicHalf, ...marks }, sealed: seal(JSON.stringify(privateJwk), kid) });
}

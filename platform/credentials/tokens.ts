import { createHash, randomBytes } from 'node:crypto';

/** What a link or a directory is given to open something with: 256 random bits, told once. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It is random, so a fast hash of it suffices. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

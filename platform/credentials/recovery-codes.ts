import { createHash, randomInt } from 'node:crypto';

const COUNT = 10;
/** Crockford's base 32: nothing in it looks like anything else. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** Ten codes of 80 bits each, `k3vd-7m2q-x0aa-9t4e`. Shown once and kept as hashes. */
export function newRecoveryCodes(): string[] {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)] ?? '';
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: COUNT }, () => Array.from({ length: GROUPS }, group).join('-'));
}

/** However it was copied: without its hyphens, in capitals, with an O for the zero. */
export function recoveryCodeHash(accountId: string, code: string): Buffer {
  const plain = code
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return createHash('sha256').update(`${accountId}:${plain}`).digest();
}

import { hash, verify } from '@node-rs/argon2';
import { isCommonPassword } from './common-passwords.ts';

/** Without a second factor; NIST SP 800-63B-4 § 3.1.1.2. In characters, after normalisation. */
const PASSWORD_MIN_LENGTH = 15;
/** Where a code is asked for besides; NIST SP 800-63B-4 § 3.1.1.2. */
const WITH_SECOND_FACTOR_MIN_LENGTH = 8;
const PASSWORD_MAX_LENGTH = 1_000;

/** Argon2id as OWASP recommends it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password typed on another keyboard must be the same bytes. */
function normalise(password: string): string {
  return password.normalize('NFC');
}

export type PasswordProblem = 'too_short' | 'too_long' | 'common';

/**
 * @param own what others know of its owner (e-mail, name); a password made of it is as good as none
 * @param hasSecondFactor whether the password alone opens nothing; it may be shorter then
 */
export function passwordProblem(
  password: string,
  own: readonly string[] = [],
  hasSecondFactor = false,
): PasswordProblem | null {
  const length = [...normalise(password)].length;
  if (length < (hasSecondFactor ? WITH_SECOND_FACTOR_MIN_LENGTH : PASSWORD_MIN_LENGTH)) return 'too_short';
  if (length > PASSWORD_MAX_LENGTH) return 'too_long';
  return isCommonPassword(normalise(password), own) ? 'common' : null;
}

/** Whether a password is good only together with a second factor, as one is that was set while there was one. */
export function isShortPassword(password: string): boolean {
  return [...normalise(password)].length < PASSWORD_MIN_LENGTH;
}

export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), COST);
}

let nobody: Promise<string> | undefined;

/**
 * Whether a password opens an account. An account that is not there (or has no password) costs the same work, so that
 * the time of the answer does not tell which accounts exist.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password, and nobody is let in by it');
  const matches = await verify(stored ?? (await nobody), normalise(password));
  return matches && stored !== null;
}

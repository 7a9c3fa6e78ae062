import { Secret, TOTP } from 'otpauth';

/** The code that an app shows now, or some steps of 30 seconds later; a server takes its neighbours too. */
export function codeOf(key: string, later: 0 | 1): string {
  const secret = Secret.fromBase32(key.replaceAll(' ', ''));
  return new TOTP({ secret }).generate({ timestamp: Date.now() + later * 30_000 });
}

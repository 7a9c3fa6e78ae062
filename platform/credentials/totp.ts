import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** A phone's clock may be wrong by one step either way. */
const TOLERANCE_STEPS = 1;
/** 160 bits, as RFC 4226 recommends. */
const SECRET_BYTES = 20;

/** @returns a new secret in base32, as authenticator apps take it */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What an authenticator app reads from the picture. */
export function totpUri(secret: string, issuer: string, label: string): string {
  // A colon would divide the label.
  const plain = (text: string) => text.replaceAll(':', ' ');
  return new TOTP({ secret, issuer: plain(issuer), label: plain(label), period: PERIOD_SECONDS }).toString();
}

/** @returns the time step (RFC 6238) whose code this is, or null; it is for the caller to take each step once */
export function totpStep(secret: string, code: string, nowMs = Date.now()): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ secret, period: PERIOD_SECONDS });
  const delta = totp.validate({ token, timestamp: nowMs, window: TOLERANCE_STEPS });
  return delta === null ? null : TOTP.counter({ period: PERIOD_SECONDS, timestamp: nowMs }) + delta;
}

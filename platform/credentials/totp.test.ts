import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

const NOW = 1_764_000_015_000;
const STEP = Math.floor(NOW / 30_000);
const secret = newTotpSecret();
const at = (steps: number) => new TOTP({ secret }).generate({ timestamp: NOW + steps * 30_000 });

test('the codes are those of RFC 6238', () => {
  // The secret "12345678901234567890", 59 s after 1970: 94287082 in eight digits.
  expect(totpStep('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', '287082', 59_000)).toBe(1);
});

test('a code is good for its own step and one on either side, and tells which step it is of', () => {
  for (const steps of [-1, 0, 1]) expect(totpStep(secret, at(steps), NOW)).toBe(STEP + steps);
  for (const steps of [-3, -2, 2, 3]) expect(totpStep(secret, at(steps), NOW), String(steps)).toBeNull();
});

test('what is no code of six digits is none', () => {
  const code = at(0);
  expect(totpStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, NOW)).toBe(STEP);
  for (const text of ['', code.slice(1), `${code}0`, `${code.slice(0, 5)}x`, `-${code}`, '0'.repeat(100)])
    expect(totpStep(secret, text, NOW), text).toBeNull();
});

test('secrets are of 160 bits, and their address names the place and the person', () => {
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(secret);
  const uri = totpUri(secret, 'Hanok: Acme', 'ann@acme.test');
  expect(decodeURIComponent(uri)).toContain('totp/Hanok  Acme:ann@acme.test');
});

test('recovery codes are ten, of 80 bits, good however they are typed, and for their own account alone', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  const hash = recoveryCodeHash('ann', '0123-1abc-defg-hjkm');
  expect(recoveryCodeHash('ann', ' O123 IABC DEFG hjkm')).toEqual(hash);
  expect(recoveryCodeHash('bob', '0123-1abc-defg-hjkm')).not.toEqual(hash);
});

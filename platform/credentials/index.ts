export { type Attempts, createAttempts, type TriedAccount } from './attempts.ts';
export { passwordTooWeak } from './errors.ts';
export { factorErrors } from './factor-errors.ts';
export type { FactorTables } from './factor-tables.ts';
export { factorChangeWords } from './factor-words.ts';
export {
  createFactors,
  type FactorChange,
  type FactorOwner,
  type Factors,
  type FactorsHost,
  type PasskeyPurpose,
  SECOND_FACTOR_METHODS,
  type SecondFactorMethod,
} from './factors.ts';
export {
  type NewPasskeyAnswer,
  newPasskeyAnswer,
  type PasskeyAnswer,
  passkeyAnswer,
  passkeyOptions,
  siteOf,
} from './passkeys.ts';
export {
  hashPassword,
  isShortPassword,
  type PasswordProblem,
  passwordProblem,
  verifyPassword,
} from './passwords.ts';
export { createRedisAttempts } from './shared-attempts.ts';
export { newToken, tokenDigest } from './tokens.ts';

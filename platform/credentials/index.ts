export { type Attempts, createAttempts } from './attempts.ts';
export {
  hashPassword,
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  type PasswordProblem,
  passwordProblem,
  verifyPassword,
} from './passwords.ts';

export { type Attempts, createAttempts } from './attempts.ts';
export { passwordTooWeak } from './errors.ts';
export {
  hashPassword,
  type PasswordProblem,
  passwordProblem,
  verifyPassword,
} from './passwords.ts';

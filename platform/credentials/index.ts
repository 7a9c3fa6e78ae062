export { type Attempts, createAttempts } from './attempts.ts';
export {
  hashPassword,
  type PasswordProblem,
  passwordProblem,
  verifyPassword,
} from './passwords.ts';

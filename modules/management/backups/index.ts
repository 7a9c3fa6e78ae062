export { resealBackupKeys } from './keys.ts';

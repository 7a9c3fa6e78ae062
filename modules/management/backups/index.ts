export type { BackupDependencies, WorkspaceParts } from './dependencies.ts';
export { resealBackupKeys } from './keys.ts';
export { createBackupsRouter } from './router.ts';
export { type BackupsService, createBackupsService } from './service.ts';

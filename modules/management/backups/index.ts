export { type BackupDependencies, type WorkspaceParts, workspaceParts } from './dependencies.ts';
export { resealBackupKeys } from './keys.ts';
export { backupsModule } from './module.ts';
export { type BackupsService, createBackupsService } from './service.ts';

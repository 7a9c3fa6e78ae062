import { defineErrors } from '#platform/errors/index.ts';

export const backupErrors = defineErrors({
  backup_not_found: {
    status: 404,
    en: 'There is no such backup.',
    ko: '그런 백업이 없어요.',
  },
  backup_busy: {
    status: 409,
    en: 'This workspace is being backed up or restored right now.',
    ko: '지금 이 작업 공간을 백업하거나 되돌리고 있어요.',
    hint: 'Try again when it is done.',
  },
  backups_at_once: {
    status: 429,
    en: 'As many backups and restores are under way as may run at once.',
    ko: '한꺼번에 할 수 있는 만큼 백업하거나 되돌리고 있어요.',
    hint: 'Try again in a minute.',
  },
  backup_not_ready: {
    status: 409,
    en: 'This backup is not finished, or could not be made.',
    ko: '아직 끝나지 않았거나 만들지 못한 백업이에요.',
  },
  backup_tenant_unusable: {
    status: 409,
    en: 'Only a workspace that is active or suspended can be backed up or restored.',
    ko: '쓰고 있거나 멈춘 작업 공간만 백업하거나 되돌릴 수 있어요.',
  },
  backup_unreadable: {
    status: 422,
    en: 'This backup cannot be read: it was damaged, or its key is gone.',
    ko: '백업을 읽을 수 없어요. 손상됐거나 열쇠가 없어요.',
    hint: 'Take another backup; this one opens nothing any more.',
  },
  backup_schema_unknown: {
    status: 409,
    en: 'This backup has a schema that this version of the program does not know.',
    ko: '이 버전이 모르는 구조로 된 백업이에요.',
    hint: 'Restore it by the version that made it, or a later one.',
  },
  backup_overtaken: {
    status: 409,
    en: 'Files were deleted, or keys replaced, while the backup was made.',
    ko: '백업하는 동안 파일이 지워지거나 열쇠가 바뀌었어요.',
    hint: 'Make it again.',
  },
  backup_interrupted: {
    status: 409,
    en: 'It was interrupted. The workspace is as it was.',
    ko: '도중에 끊겼어요. 작업 공간은 그대로예요.',
    hint: 'Try it again.',
  },
  backup_failed: {
    status: 500,
    en: 'It did not work. The workspace is as it was.',
    ko: '하지 못했어요. 작업 공간은 그대로예요.',
    hint: "The server's log says why.",
  },
  restore_not_confirmed: {
    status: 400,
    en: 'Type the short name of the workspace to confirm that it is put back.',
    ko: '되돌리려면 작업 공간의 짧은 이름을 그대로 적어 주세요.',
  },
  restore_undecided: {
    status: 409,
    en: 'The data from before the last restore is still kept.',
    ko: '지난번 되돌리기 전의 데이터가 아직 남아 있어요.',
    hint: 'Delete it first.',
  },
  former_data_not_found: {
    status: 404,
    en: 'No data from before a restore is kept.',
    ko: '되돌리기 전의 데이터가 남아 있지 않아요.',
  },
});

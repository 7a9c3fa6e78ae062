import type { Locale } from '../i18n/locale.ts';
import applicationsEn from './en/applications.json' with { type: 'json' };
import assistantEn from './en/assistant.json' with { type: 'json' };
import auditEn from './en/audit.json' with { type: 'json' };
import authEn from './en/auth.json' with { type: 'json' };
import backupsEn from './en/backups.json' with { type: 'json' };
import commonEn from './en/common.json' with { type: 'json' };
import consoleEn from './en/console.json' with { type: 'json' };
import directoryEn from './en/directory.json' with { type: 'json' };
import documentsEn from './en/documents.json' with { type: 'json' };
import errorsEn from './en/errors.json' with { type: 'json' };
import factorsEn from './en/factors.json' with { type: 'json' };
import homeEn from './en/home.json' with { type: 'json' };
import impersonationEn from './en/impersonation.json' with { type: 'json' };
import meEn from './en/me.json' with { type: 'json' };
import membersEn from './en/members.json' with { type: 'json' };
import rolesEn from './en/roles.json' with { type: 'json' };
import searchEn from './en/search.json' with { type: 'json' };
import securityEn from './en/security.json' with { type: 'json' };
import settingsEn from './en/settings.json' with { type: 'json' };
import sharingEn from './en/sharing.json' with { type: 'json' };
import shellEn from './en/shell.json' with { type: 'json' };
import sourceEn from './en/source.json' with { type: 'json' };
import ssoEn from './en/sso.json' with { type: 'json' };
import tasksEn from './en/tasks.json' with { type: 'json' };
import usageEn from './en/usage.json' with { type: 'json' };
import applicationsKo from './ko/applications.json' with { type: 'json' };
import assistantKo from './ko/assistant.json' with { type: 'json' };
import auditKo from './ko/audit.json' with { type: 'json' };
import authKo from './ko/auth.json' with { type: 'json' };
import backupsKo from './ko/backups.json' with { type: 'json' };
import commonKo from './ko/common.json' with { type: 'json' };
import consoleKo from './ko/console.json' with { type: 'json' };
import directoryKo from './ko/directory.json' with { type: 'json' };
import documentsKo from './ko/documents.json' with { type: 'json' };
import errorsKo from './ko/errors.json' with { type: 'json' };
import factorsKo from './ko/factors.json' with { type: 'json' };
import homeKo from './ko/home.json' with { type: 'json' };
import impersonationKo from './ko/impersonation.json' with { type: 'json' };
import meKo from './ko/me.json' with { type: 'json' };
import membersKo from './ko/members.json' with { type: 'json' };
import rolesKo from './ko/roles.json' with { type: 'json' };
import searchKo from './ko/search.json' with { type: 'json' };
import securityKo from './ko/security.json' with { type: 'json' };
import settingsKo from './ko/settings.json' with { type: 'json' };
import sharingKo from './ko/sharing.json' with { type: 'json' };
import shellKo from './ko/shell.json' with { type: 'json' };
import sourceKo from './ko/source.json' with { type: 'json' };
import ssoKo from './ko/sso.json' with { type: 'json' };
import tasksKo from './ko/tasks.json' with { type: 'json' };
import usageKo from './ko/usage.json' with { type: 'json' };

/**
 * Every text of the interface, a file for each feature and language; the file's name is its namespace
 * (`useTranslations('documents')`). English is the shape that Korean must match, key by key.
 */
const en = {
  common: commonEn,
  errors: errorsEn,
  sharing: sharingEn,
  shell: shellEn,
  auth: authEn,
  home: homeEn,
  factors: factorsEn,
  applications: applicationsEn,
  directory: directoryEn,
  documents: documentsEn,
  roles: rolesEn,
  search: searchEn,
  source: sourceEn,
  assistant: assistantEn,
  sso: ssoEn,
  tasks: tasksEn,
  members: membersEn,
  security: securityEn,
  settings: settingsEn,
  usage: usageEn,
  audit: auditEn,
  impersonation: impersonationEn,
  me: meEn,
  backups: backupsEn,
  console: consoleEn,
};

export type Messages = typeof en;

const ko: Messages = {
  common: commonKo,
  errors: errorsKo,
  sharing: sharingKo,
  shell: shellKo,
  auth: authKo,
  home: homeKo,
  factors: factorsKo,
  applications: applicationsKo,
  directory: directoryKo,
  documents: documentsKo,
  roles: rolesKo,
  search: searchKo,
  source: sourceKo,
  assistant: assistantKo,
  sso: ssoKo,
  tasks: tasksKo,
  members: membersKo,
  security: securityKo,
  settings: settingsKo,
  usage: usageKo,
  audit: auditKo,
  impersonation: impersonationKo,
  me: meKo,
  backups: backupsKo,
  console: consoleKo,
};

const catalogs: Record<Locale, Messages> = { en, ko };

export function messagesOf(locale: Locale): Messages {
  return catalogs[locale];
}

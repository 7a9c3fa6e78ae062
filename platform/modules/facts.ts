import type { Role } from '#platform/config/index.ts';
import type { SealedColumn } from '#platform/database/index.ts';

/** What people read, in both languages. */
export interface Words {
  en: string;
  ko: string;
}

export type Realm = 'workspace' | 'management';

export interface PermissionDeclaration {
  /** What it allows, as it stands behind "may": `Read documents`. */
  name: Words;
  /** The built-in roles that hold it, beside those that hold everything. */
  roles: readonly string[];
  /** False: no application of others is ever given it, since what it allows asks who one is. */
  forApplications?: boolean;
}

/** A column of a tenant's database that holds secrets under the tenant's key. */
export interface TenantSealed extends SealedColumn {
  context(tenantId: string, id: string): string;
}

/** What backups and rotations have to know of a module's tables in a tenant's database. */
export interface TenantData {
  /**
   * Tables that no backup holds: what is true of this moment only, and must not come back (who is signed in, links and
   * keys that end, remembered answers).
   */
  passing?: readonly string[];
  /** Tables that a restore leaves as they are: what has happened has happened. */
  happened?: readonly string[];
  sealed?: readonly TenantSealed[];
  /** The column that names the tenant's files. */
  files?: { table: string; column: string };
}

/** What a process does of a module: answers members (`api`, `ai`), signs them in (`gateway`). */
export type ModuleRole = Exclude<Role, 'worker'>;

/** What of a module is known without starting anything. */
export interface ModuleFacts {
  /** The folder's name; one of its kind. */
  name: string;
  realm: Realm;
  /** The process role that answers its routes. Its jobs and its upkeep run wherever the role `worker` is. */
  role: ModuleRole;
  /** Introduces its routes in the API reference, and heads its permissions. */
  about: { title: Words; description: string };
  permissions?: Readonly<Record<string, PermissionDeclaration>>;
  /** What it writes into the log of its realm, and how people read it. */
  actions?: readonly string[];
  data?: TenantData;
}

import type { Role } from '#platform/config/index.ts';
import type { SealedColumn } from '#platform/database/index.ts';
import type { Router } from '#platform/http/index.ts';
import type { Given, Needs, Offer, Port, Slot } from '#platform/ports/index.ts';
import type { TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import type { Platform } from './platform.ts';

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

/** What a module hands over once it is made. */
export interface MadeModule {
  offers?: readonly Offer[];
  /** Below /api/v1. */
  api?: readonly Router[];
  /** At the root: protocols of their own. */
  root?: readonly Router[];
  /** Every hour where the role `worker` is: for the fleet once, for each active tenant one after another. */
  upkeep?: {
    fleet?(): Promise<void>;
    /** @param stuckSeconds work that has not moved for so long has lost its worker */
    tenant?(tenant: TenantRecord, db: TenantDatabase, stuckSeconds: number): Promise<void>;
  };
  /** In the order of needs, before the door opens. */
  start?(): void | Promise<void>;
  /** Finishes what readers wait for, beside the closing of the door. */
  drain?(): Promise<unknown>;
  /** In the reverse order of needs. */
  close?(): void | Promise<void>;
  /** Checks by name, for /readyz: `ok`, or what is wrong in a word. */
  ready?: Readonly<Record<string, () => string | Promise<string>>>;
}

export interface ModuleDeclaration<N extends Needs> extends ModuleFacts {
  needs: N;
  /** All that `create` offers; known before anything is made, so that the order is. */
  provides: readonly (Port<unknown> | Slot<unknown>)[];
  create(needs: Given<N>, platform: Platform): MadeModule | Promise<MadeModule>;
}

/** A declaration among others: what it needs is checked by its own type, and asked for by name. */
export interface Module extends ModuleFacts {
  needs: Needs;
  provides: readonly (Port<unknown> | Slot<unknown>)[];
  create(needs: Readonly<Record<string, unknown>>, platform: Platform): Promise<MadeModule>;
}

/** Declares a module: see docs/guides/add-a-module.md. */
export function defineModule<const N extends Needs>(declaration: ModuleDeclaration<N>): Module {
  return {
    ...declaration,
    // `wire` gives exactly what `needs` asks for, each under its name.
    create: async (needs, platform) => declaration.create(needs as Given<N>, platform),
  };
}

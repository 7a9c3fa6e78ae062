import type { Router } from '#platform/http/index.ts';
import type { Given, Needs, Offer, Port, Slot } from '#platform/ports/index.ts';
import type { TenantDatabase, TenantRecord } from '#platform/tenancy/index.ts';
import type { ModuleFacts } from './facts.ts';
import type { Platform } from './platform.ts';

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

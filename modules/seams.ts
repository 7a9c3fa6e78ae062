import type { AttributedEntry, Checkpoint, Head } from '#platform/audit/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Impersonations } from '#platform/oauth/index.ts';
import { port } from '#platform/ports/index.ts';
import type { Drizzle, TenantId, TenantRecord } from '#platform/tenancy/index.ts';

/*
 * Where management and workspace meet. Neither imports the other: management keeps the fleet and knows nothing of a
 * house's inside, a workspace module lives in one house and knows nothing of the fleet. Each port says who provides it.
 */

/** Management → workspace: heads of the houses' audit chains, kept outside of their databases (ADR 12). */
export const auditCheckpoints = port<ChainCheckpoints>('checkpoints of audit logs');
export interface ChainCheckpoints {
  read(tenantId: TenantId): Promise<Checkpoint | null>;
  /** Moves it forward; an older head than the one that is there changes nothing. */
  advance(tenantId: TenantId, head: Head): Promise<void>;
}

/** Management → workspace: which addresses sign in where. */
export const signInDirectory = port<SignInDirectory>('the directory of addresses');
export interface SignInDirectory {
  note(tenant: TenantId, change: { added?: readonly string[]; removed?: readonly string[] }): Promise<void>;
  /** At most fifty of them. */
  tenantsOf(email: string): Promise<TenantId[]>;
  /**
   * Makes a tenant's entries those of `emails`, batch by batch.
   * @returns how many were put right
   */
  reconcile(tenant: TenantId, emails: AsyncIterable<readonly string[]>): Promise<number>;
}

/** Management → workspace: what models cost, and where is noted what a house has used. */
export const modelBilling = port<ModelBilling>('prices of models');
export interface ModelBilling {
  /** Null: nobody has said what the model costs; its tokens count, no money. */
  priceOf(model: string): Promise<ModelPrice | null>;
  /** Notes what a tenant has used in a month. */
  rollUp(id: TenantId, used: { month: string; tokens: number; costMicros: number }): Promise<void>;
}
/** In millionths of a US dollar for a million tokens. */
export interface ModelPrice {
  inputMicros: number;
  cachedInputMicros: number;
  outputMicros: number;
}

/** Management → workspace: operators who work in a house as one of its people (ADR 19). */
export const impersonationsOf = port<(tenant: TenantRecord) => Impersonations>('impersonations');

/** Workspace → management: what such operators learn of a house, and leave in it. */
export const workspacePeople = port<WorkspacePeople>('people of a workspace, for operators');
/** A person as operators see him: enough to find the right one, and no address that could be taken away. */
export interface PersonForOperators {
  id: string;
  name: string;
  maskedEmail: string | null;
  role: { key: string; name: string };
}
export interface WorkspacePeople {
  /** People who can sign in, in the order in which they came. `q` finds in names alone: an address is not to be guessed. */
  people(
    tenant: TenantRecord,
    query: { cursor?: string | undefined; limit: number; q?: string | undefined },
  ): Promise<Page<PersonForOperators>>;
  /** Null when gone, not yet there, disabled, or a service account. */
  person(tenant: TenantRecord, id: string): Promise<PersonForOperators | null>;
  /** Who is told of it by mail. */
  owners(tenant: TenantRecord): Promise<{ email: string; name: string; locale: 'ko' | 'en' }[]>;
  /** Writes into the workspace's own log. */
  record(tenant: TenantRecord, entry: AttributedEntry): Promise<void>;
}

/** Workspace → management: puts the first things into a new house. */
export const furnishing = port<Furnish>('the furnishing of workspaces');
/** @returns the link of the first owner's invitation, when it has to be passed on by hand */
export type Furnish = (
  tenant: TenantRecord,
  admin: { email: string; name: string },
) => Promise<{ invitationUrl: string | null }>;

/** Workspace → management: writes into a house's own log. */
export const workspaceLog = port<(tx: Drizzle, entry: AttributedEntry) => Promise<void>>('the log of a workspace');

/** Workspace → management: rebuilds a house's search index in the background, on behalf of `actorId`. */
export const searchReindexing = port<(tenantId: TenantId, actorId: string) => Promise<void>>(
  'the rebuilding of search indexes',
);

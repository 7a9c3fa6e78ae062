import type { Factors } from '#platform/credentials/index.ts';
import type { Principal } from '#platform/tenancy/index.ts';
import type { Applications } from './applications.ts';
import type { Impersonations } from './impersonation-port.ts';
import type { Issuer } from './issuer.ts';
import type { Origin } from './origin.ts';
import type { SessionStore } from './session-store.ts';
import type { StepUpMethod, StepUpProof } from './step-up-proof.ts';

/** A place where people sign in: one workspace, or the operators' console. */
export interface Realm {
  /** The slug of the workspace, or `operator`; names its cookies. */
  key: string;
  /** Null: the operators'. */
  tenantId: string | null;
  issuer: Issuer;
  /** Where its people are signed in. */
  sessions: SessionStore;
  /** The page that a sign-in ends at when nothing else was asked for. */
  home: string;
  workspace: { slug: string; name: string } | null;
  /**
   * @returns the account's id, or null when e-mail and password do not open one. A wrong one is told to the audit log; a
   * right one is not, since it is the first step of several.
   */
  authenticate(credentials: { email: string; password: string }, origin: Origin): Promise<string | null>;
  /** Second factors and passkeys of the accounts. */
  factors: Factors<Origin>;
  /** Whether an account may sign in by a passkey that lies here, rather than at another provider. */
  isPasskeyAllowed(accountId: string): Promise<boolean>;
  /** Tells that somebody came in, after the last step of it. @param amr how he proved who he is (RFC 8176) */
  signedIn(account: Principal, amr: readonly string[], origin: Origin): Promise<void>;
  /** Tells of a wrong code or passkey. */
  signInFailed(account: Principal | null, origin: Origin): Promise<void>;
  /** Null when the account is gone or disabled. */
  principal(accountId: string): Promise<Principal | null>;
  /** By what this account can prove anew who it is; empty: by signing in again only. */
  stepUpMethods(accountId: string): Promise<StepUpMethod[]>;
  /** Whether the proof is right. Tells the audit log either way. */
  prove(account: Principal, proof: StepUpProof, origin: Origin): Promise<boolean>;
  /** Null: no programs of others act here. */
  applications: Applications | null;
  /** Operators who act in a member's name; null: nobody does so here. */
  impersonations: Impersonations | null;
  /** Tells the audit log of a proof by a second factor, right or wrong. */
  steppedUp(account: Principal, isRight: boolean, origin: Origin): Promise<void>;
  /** Tells that somebody signed out. */
  signedOut(accountId: string, origin: Origin): Promise<void>;
}

/** Where realms hang in the address space. */
export interface RealmMount {
  base: '/t/:slug' | '/operator';
  /** @throws `not_found`, `tenant_suspended`, `tenant_unavailable` */
  resolve(slug: string): Promise<Realm>;
}

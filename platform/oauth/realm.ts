import type { Principal } from '#platform/tenancy/index.ts';
import type { Applications } from './applications.ts';
import type { Issuer } from './issuer.ts';
import type { SessionStore } from './session-store.ts';
import type { StepUpMethod, StepUpProof } from './step-up.ts';

/** From where somebody signs in, for limits and the audit log. */
export interface Origin {
  ip: string;
  requestId: string;
}

/** A place where people sign in: one workspace, or the operators' console. */
export interface Realm {
  /** The slug of the workspace, or `operator`; names its cookies. */
  key: string;
  issuer: Issuer;
  /** Where its people are signed in. */
  sessions: SessionStore;
  /** The page that a sign-in ends at when nothing else was asked for. */
  home: string;
  workspace: { slug: string; name: string } | null;
  /** @returns the account's id, or null when e-mail and password do not open one */
  authenticate(credentials: { email: string; password: string }, origin: Origin): Promise<string | null>;
  /** Null when the account is gone or disabled. */
  principal(accountId: string): Promise<Principal | null>;
  /** By what this account can prove anew who it is; empty: by signing in again only. */
  stepUpMethods(accountId: string): Promise<StepUpMethod[]>;
  /** Whether the proof is right. Tells the audit log either way. */
  prove(account: Principal, proof: StepUpProof, origin: Origin): Promise<boolean>;
  /** Null: no programs of others act here. */
  applications: Applications | null;
  /** Tells that somebody signed out. */
  signedOut(accountId: string, origin: Origin): Promise<void>;
}

/** Where realms hang in the address space. */
export interface RealmMount {
  base: '/t/:slug' | '/operator';
  /** @throws `not_found`, `tenant_suspended`, `tenant_unavailable` */
  resolve(slug: string): Promise<Realm>;
}

import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';

/** What a workspace demands of how its people sign in. Another module knows; the composition root plugs it in. */
export interface SignInPolicy {
  /**
   * Whether somebody may sign in by what lies here (password, passkey) rather than at the workspace's provider. Asked
   * at every try, for no account too, so that neither the answer nor its time tells which accounts exist.
   */
  isLocalAllowed(db: TenantDatabase, userId: string | null): Promise<boolean>;
  /** Whether somebody can prove anew at the workspace's provider that it is he. */
  isKnownAtProvider(db: TenantDatabase, userId: string): Promise<boolean>;
  /** Told within the transaction that changed a membership. @throws where nobody could get in any more */
  membershipChanged(tx: TenantTransaction): Promise<void>;
}

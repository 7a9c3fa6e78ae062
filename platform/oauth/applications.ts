import type { Origin } from './origin.ts';

/** What an issuer asks of a realm in which programs of others act for people. */
export interface Applications {
  /** Every scope that there is: names of permissions. */
  catalogue: readonly string[];
  /** What somebody has allowed a client before; null: never asked. */
  remembered(accountId: string, clientId: string): Promise<readonly string[] | null>;
  /** Somebody has allowed a client this. */
  allowed(accountId: string, clientId: string, scopes: readonly string[], origin: Origin): Promise<void>;
  /** A client has been given tokens, for somebody or (null) for itself. */
  used(clientId: string, accountId: string | null): Promise<void>;
  /** Whether clients may register themselves. */
  isOpen(): Promise<boolean>;
}

/** Somebody who is asked whether an application may act for him. */
export interface PendingConsent {
  uid: string;
  accountId: string;
  clientId: string;
  name: string;
  /** Whether an administrator has registered it; otherwise it registered itself, and its name is its own claim. */
  isVetted: boolean;
  /** Where the answer goes. */
  redirectUri: string;
  scopes: string[];
}

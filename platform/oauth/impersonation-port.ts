import type { Origin } from './origin.ts';

/** An operator who acts in a member's name at this moment. */
export interface RunningImpersonation {
  /** Also the session that its tokens name, so that revoking it ends them. */
  id: string;
  userId: string;
  /** `session`: his own sign-in at the console, which he must keep. */
  operator: { id: string; name: string; session: string };
  reason: string;
  /** Absolute. */
  expiresAt: Date;
}

/**
 * What a workspace's realm asks of whoever keeps impersonations (docs/adr/0019). A handoff from the console opens one, in
 * the operator's own browser; from then on a cookie is what counts. It gives short access tokens until the absolute end,
 * and nothing that could be renewed beyond it.
 */
export interface Impersonations {
  /** Takes a handoff: once, however many try. @returns null when it is none that this sign-in of an operator may open */
  open(
    handoff: string,
    operator: { id: string; session: string },
    origin: Origin,
  ): Promise<{ secret: string; expiresAt: Date } | null>;
  /** Asks anew whether it may go on. Null: it has ended, or never was. */
  running(secret: string): Promise<RunningImpersonation | null>;
  /** The operator leaves. */
  leave(secret: string, origin: Origin): Promise<void>;
}

/**
 * One realm's session in one tab.
 *
 *   loading ──refresh ok──▶ active ──refresh before expiry──▶ active
 *      │                      │
 *      └──────session_ended───┴──▶ ended        (or impersonation_ended; no network, no such workspace, suspended: unreachable, may retry)
 *
 * The access token lives in this closure only, never in web storage. The refresh token is an HTTP-only cookie
 * that rotates: two refreshes with one cookie would look like theft and revoke the whole family. So refreshes
 * are single-flight within the tab (one promise) and across tabs (a Web Lock per realm).
 */
import { readEnvelope } from '../api/client.ts';
import { type ApiError, errorOfEnvelope, isApiError, networkError } from '../api/error.ts';
import type { Principal, RunningImpersonation, SessionGrant, WorkspaceRef } from '../api/types.ts';

export type SessionState =
  | { status: 'loading' }
  | {
      status: 'active';
      principal: Principal;
      workspace: WorkspaceRef | null;
      impersonation: RunningImpersonation | null;
    }
  | { status: 'unreachable'; error: ApiError }
  | { status: 'ended'; reason: EndReason };

/** `impersonation`: an operator works in this person's name no more; whose session is beneath is another matter. */
export type EndReason = 'expired' | 'signed-out' | 'impersonation';

export type Session = {
  subscribe: (listener: () => void) => () => void;
  state: () => SessionState;
  /** A token that is good for at least a few seconds more, or null when the session is over. */
  token: () => Promise<string | null>;
  /** Forces a refresh; null when the session is over. Rejects with ApiError if the server cannot be reached. */
  renew: () => Promise<string | null>;
  /** Revokes the session on the server and tells the other tabs. */
  signOut: () => Promise<void>;
  /** Applies a change the person made to themself (name, language). */
  updatePrincipal: (change: Partial<Principal>) => void;
  /** Stops timers and listeners. */
  dispose: () => void;
};

export type SessionPorts = {
  fetch: typeof fetch;
  /** Runs `work` while no other tab of the same origin runs one under `name`. */
  exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  now: () => number;
  channel: (name: string) => { post: (message: string) => void; close: () => void };
};

/** Renew this long before the token expires, in milliseconds. */
const EARLY_MS = 60_000;
/** A token with less life than this is not handed out, in milliseconds. */
const MARGIN_MS = 5_000;
const CSRF = { 'x-hanok-csrf': '1' };

export function createSession(base: string, ports: SessionPorts): Session {
  let state: SessionState = { status: 'loading' };
  let held: { token: string; expiresAt: number } | null = null;
  let inFlight: Promise<string | null> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;
  const listeners = new Set<() => void>();
  const channel = ports.channel(`hanok:session:${base}`);

  function publish(next: SessionState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function end(reason: EndReason): void {
    held = null;
    clearTimeout(timer);
    publish({ status: 'ended', reason });
  }

  async function requestGrant(): Promise<SessionGrant> {
    let response: Response;
    try {
      // keepalive: the rotated cookie must arrive even if the page is left meanwhile.
      response = await ports.fetch(`${base}/session/refresh`, { method: 'POST', headers: CSRF, keepalive: true });
    } catch (error) {
      throw networkError(error);
    }
    const envelope = await readEnvelope<SessionGrant>(response);
    if (!response.ok || !envelope?.data) throw errorOfEnvelope(response.status, envelope);
    return envelope.data;
  }

  function accept(grant: SessionGrant): string | null {
    // What the page holds is another's: it must not go on as somebody else.
    if (state.status === 'active' && state.principal.id !== grant.principal.id) {
      end('impersonation');
      return null;
    }
    const lifeMs = grant.expiresIn * 1000;
    held = { token: grant.accessToken, expiresAt: ports.now() + lifeMs };
    clearTimeout(timer);
    if (!disposed) timer = setTimeout(() => void renew().catch(() => {}), Math.max(lifeMs - EARLY_MS, lifeMs / 2));
    const { principal, workspace, impersonation } = grant;
    publish({ status: 'active', principal, workspace, impersonation });
    return grant.accessToken;
  }

  async function refresh(): Promise<string | null> {
    try {
      return accept(await ports.exclusively(`hanok:session:${base}`, requestGrant));
    } catch (error) {
      if (isApiError(error) && error.status === 401) {
        end(error.code === 'impersonation_ended' ? 'impersonation' : 'expired');
        return null;
      }
      // An active session survives a moment without network; the next call tries again.
      if (state.status !== 'active' && isApiError(error)) publish({ status: 'unreachable', error });
      throw error;
    }
  }

  function renew(): Promise<string | null> {
    inFlight ??= refresh().finally(() => {
      inFlight = null;
    });
    return inFlight;
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    token: async () => {
      if (state.status === 'ended') return null;
      if (held && held.expiresAt - ports.now() > MARGIN_MS) return held.token;
      return renew();
    },
    renew,
    signOut: async () => {
      const response = await ports
        .fetch(`${base}/session`, { method: 'DELETE', headers: CSRF })
        .catch((error) => Promise.reject(networkError(error)));
      if (!response.ok && response.status !== 401) throw errorOfEnvelope(response.status, await readEnvelope(response));
      channel.post('signed-out');
      end(state.status === 'active' && state.impersonation ? 'impersonation' : 'signed-out');
    },
    updatePrincipal: (change) => {
      if (state.status === 'active') publish({ ...state, principal: { ...state.principal, ...change } });
    },
    dispose: () => {
      disposed = true;
      clearTimeout(timer);
      channel.close();
    },
  };
}

/** The browser's own ports. Where Web Locks are missing (plain http on another host), the tab is on its own. */
export function browserPorts(onSignedOutElsewhere: () => void): SessionPorts {
  return {
    fetch: (...args) => fetch(...args),
    now: () => Date.now(),
    exclusively: <T>(name: string, work: () => Promise<T>): Promise<T> =>
      navigator.locks ? (navigator.locks.request(name, work) as Promise<T>) : work(),
    channel: (name) => {
      const channel = new BroadcastChannel(name);
      channel.onmessage = () => onSignedOutElsewhere();
      return { post: (message) => channel.postMessage(message), close: () => channel.close() };
    },
  };
}

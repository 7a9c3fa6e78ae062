'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Api, createApi } from '../api/client.ts';
import type { Principal, RunningImpersonation, WorkspaceRef } from '../api/types.ts';
import { sessionStartUrl } from '../paths.ts';
import type { Permission } from '../permissions.ts';
import { createQueryClient } from '../query.ts';
import { apiRoot, type Realm, realmBase } from '../realm.ts';
import { browserPorts, createSession, type Session, type SessionState } from './session.ts';
import { createStepUp, type StepUp } from './step-up.ts';

type Held = { session: Session; api: Api; stepUp: StepUp };
type SessionContext = Held & { realm: Realm; state: SessionState };

const Context = createContext<SessionContext | null>(null);
const LOADING: SessionState = { status: 'loading' };

/** Goes to sign in, and comes back to this very page afterwards. */
export function goToSignIn(realm: Realm, returnTo = window.location.pathname + window.location.search): void {
  window.location.assign(sessionStartUrl(realm, returnTo));
}

/** Holds one realm's session, its API client and its cache of answers; all three are dropped together. */
export function SessionProvider({ realm, children }: { realm: Realm; children: ReactNode }) {
  const [held, setHeld] = useState<Held | null>(null);
  const [queryClient] = useState(createQueryClient);
  const base = realmBase(realm);
  const root = apiRoot(realm);

  useEffect(() => {
    const session = createSession(
      base,
      browserPorts(() => window.location.reload()),
    );
    const stepUp = createStepUp();
    const api = createApi(root, { token: session.token, renew: session.renew, proveAnew: stepUp.ask });
    setHeld({ session, api, stepUp });
    session.renew().catch(() => {});
    return () => session.dispose();
  }, [base, root]);

  if (!held) return null;
  return (
    <QueryClientProvider client={queryClient}>
      <Inside realm={realm} held={held}>
        {children}
      </Inside>
    </QueryClientProvider>
  );
}

function Inside({ realm, held, children }: { realm: Realm; held: Held; children: ReactNode }) {
  const { session } = held;
  const state = useSyncExternalStore(session.subscribe, session.state, () => LOADING);
  const value = useMemo(() => ({ realm, ...held, state }), [realm, held, state]);
  return <Context value={value}>{children}</Context>;
}

export function useSessionContext(): SessionContext {
  const value = useContext(Context);
  if (!value) throw new Error('No session here: the page must be inside SessionProvider');
  return value;
}

/** The session around this page, or null in front of the door. */
export function useOptionalSession(): SessionContext | null {
  return useContext(Context);
}

/** The API client of this page's realm. */
export function useApi(): Api {
  return useSessionContext().api;
}

export type ActiveSession = {
  realm: Realm;
  principal: Principal;
  workspace: WorkspaceRef | null;
  /** Null: the person acts himself. */
  impersonation: RunningImpersonation | null;
  /** Whether the person may do this. The server decides in the end; this only hides what it would refuse. */
  can: (permission: Permission) => boolean;
  signOut: () => Promise<void>;
  updatePrincipal: (change: Partial<Principal>) => void;
};

/** Who is here and what they may do; only inside a page that the gate has let through. */
export function useSession(): ActiveSession {
  const { realm, session, state } = useSessionContext();
  return useMemo(() => {
    if (state.status !== 'active') throw new Error('The session is not active: use this inside SessionGate');
    const granted = new Set(state.principal.permissions);
    return {
      realm,
      principal: state.principal,
      workspace: state.workspace,
      impersonation: state.impersonation,
      can: (permission) => granted.has(permission) || granted.has('*'),
      signOut: session.signOut,
      updatePrincipal: session.updatePrincipal,
    };
  }, [realm, session, state]);
}

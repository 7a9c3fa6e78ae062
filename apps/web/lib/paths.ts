/** Every address of the pages, built in this one place. */
import { withQuery } from './api/client.ts';
import { type Realm, realmBase } from './realm.ts';

const enc = encodeURIComponent;

export type Passage = { start: number; end: number };

/** Addresses inside one workspace. */
export function workspacePaths(slug: string) {
  const base = `/t/${enc(slug)}`;
  return {
    home: base,
    signin: (uid?: string) => withQuery(`${base}/signin`, { uid }),
    forgotPassword: `${base}/forgot-password`,
    invitation: (token: string) => withQuery(`${base}/invitation`, { token }),
    documents: (query?: { folder?: string | null; status?: string; sharing?: 'with_me'; upload?: boolean }) =>
      withQuery(`${base}/documents`, {
        folder: query?.folder,
        status: query?.status,
        sharing: query?.sharing,
        upload: query?.upload ? 1 : undefined,
      }),
    document: (id: string, query?: Partial<Passage> & { version?: number }) =>
      withQuery(`${base}/documents/${enc(id)}`, { start: query?.start, end: query?.end, version: query?.version }),
    search: (query?: { q?: string; kind?: string | null; folder?: string | null }) =>
      withQuery(`${base}/search`, query),
    assistant: `${base}/assistant`,
    conversation: (id: string) => `${base}/assistant/${enc(id)}`,
    tasks: (query?: { new?: boolean }) => withQuery(`${base}/tasks`, { new: query?.new ? 1 : undefined }),
    task: (id: string) => `${base}/tasks/${enc(id)}`,
    members: `${base}/members`,
    roles: `${base}/roles`,
    modelSettings: `${base}/settings/model`,
    usage: `${base}/settings/usage`,
    directory: `${base}/settings/directory`,
    sso: `${base}/settings/sso`,
    secondStep: `${base}/settings/second-step`,
    serviceAccounts: `${base}/settings/service-accounts`,
    applications: `${base}/settings/applications`,
    audit: `${base}/audit`,
    me: `${base}/me`,
    security: `${base}/me/security`,
    connected: `${base}/me/applications`,
  };
}
export type WorkspacePaths = ReturnType<typeof workspacePaths>;

/** Addresses of the operator's console. */
export const consolePaths = {
  fleet: '/console',
  signin: (uid?: string) => withQuery('/console/signin', { uid }),
  mail: '/console/mail',
  operators: '/console/operators',
  audit: '/console/audit',
  me: '/console/me',
  tenants: (query?: { new?: boolean }) => withQuery('/console/tenants', { new: query?.new ? 1 : undefined }),
  tenant: (slug: string) => `/console/tenants/${enc(slug)}`,
};

export const chooserPath = '/';
export const findWorkspacesPath = '/find-workspaces';

/** Where signing in begins; the browser goes there as a whole page. */
export function sessionStartUrl(realm: Realm, returnTo: string): string {
  return withQuery(`${realmBase(realm)}/session/start`, { returnTo });
}

/** Where the way to the workspace's own sign-in provider begins; the browser goes there as a whole page. */
export function providerUrl(realm: Realm, uid: string, connectionId: string, loginHint: string): string {
  return withQuery(`${realmBase(realm)}/session/interaction/${enc(uid)}/sso/${enc(connectionId)}`, { loginHint });
}

/** Whom a session belongs to: a member of one workspace, or an operator. Each has an issuer and a cookie of its own. */
export type Realm = { kind: 'tenant'; slug: string } | { kind: 'operator' };

/** Address under which the realm's sign-in and session routes live. */
export function realmBase(realm: Realm): string {
  return realm.kind === 'tenant' ? `/t/${encodeURIComponent(realm.slug)}` : '/operator';
}

/** Root of the API that the realm's tokens open. */
export function apiRoot(realm: Realm): string {
  return realm.kind === 'tenant' ? '/api/v1' : '/api/v1/management';
}

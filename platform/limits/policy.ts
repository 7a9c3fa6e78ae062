/**
 * What a route costs, declared where its access is. `sign-in`: somebody tries a secret. `ask`: a model may write.
 * `page`: files and pages of the web app, dozens for one visit.
 */
export const ROUTE_CLASSES = ['sign-in', 'upload', 'ask', 'search', 'read', 'write', 'page'] as const;
export type RouteClass = (typeof ROUTE_CLASSES)[number];

/** Whom a limit counts: where a request comes from, who sends it, whose workspace it is for. */
export const LIMIT_SCOPES = ['address', 'user', 'tenant'] as const;
export type LimitScope = (typeof LIMIT_SCOPES)[number];

/** Requests in a minute; they come back evenly, so that a minute's worth may be spent at once. */
export type RateLimits = Record<RouteClass, Record<LimitScope, number>>;

/** Of these, how many may be under way at the same time. */
export const HELD_CLASSES = ['upload', 'ask'] as const;
export type HeldClass = (typeof HELD_CLASSES)[number];
export type HeldScope = Exclude<LimitScope, 'address'>;
export type HeldLimits = Record<HeldClass, Record<HeldScope, number>>;

export const WINDOW_MS = 60_000;

/**
 * An address may be a whole office behind one router, so it is given more than a person. Guessing passwords is slowed
 * down elsewhere (platform/credentials/attempts.ts).
 */
export const RATE_LIMITS: RateLimits = {
  'sign-in': { address: 300, user: 30, tenant: 600 },
  upload: { address: 1_200, user: 300, tenant: 3_000 },
  ask: { address: 600, user: 60, tenant: 1_200 },
  search: { address: 3_000, user: 600, tenant: 6_000 },
  read: { address: 6_000, user: 1_800, tenant: 18_000 },
  write: { address: 3_000, user: 900, tenant: 9_000 },
  page: { address: 12_000, user: 12_000, tenant: 12_000 },
};

export const HELD_LIMITS: HeldLimits = {
  upload: { user: 6, tenant: 60 },
  ask: { user: 12, tenant: 400 },
};

/**
 * Reads changes to a table of limits: `ask.user=30,upload.tenant=*` with `*` for every class or scope.
 * @throws an Error that says what is wrong
 */
export function changeLimits<Class extends string, Scope extends string>(
  limits: Record<Class, Record<Scope, number>>,
  text: string,
): Record<Class, Record<Scope, number>> {
  const changed = structuredClone(limits);
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const [, name = '', scope = '', count] = /^([a-z*-]+)\.([a-z*]+)=([1-9]\d{0,9})$/.exec(part) ?? [];
    const classes = keysOf(changed).filter((key) => name === '*' || key === name);
    const rows = classes.map((key) => changed[key]);
    const scopes = rows[0] === undefined ? [] : keysOf(rows[0]).filter((key) => scope === '*' || key === scope);
    if (count === undefined || scopes.length === 0) throw new Error(`"${part}" is not class.scope=count`);
    for (const row of rows) for (const key of scopes) row[key] = Number(count);
  }
  return changed;
}

function keysOf<K extends string>(record: Record<K, unknown>): K[] {
  return Object.keys(record) as K[];
}

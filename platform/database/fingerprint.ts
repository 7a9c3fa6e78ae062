import { createHash } from 'node:crypto';
import type { Queryable } from './postgres.ts';

/** Who may do what with a thing, sorted; what is granted by default is written out, so that it equals being granted. */
const grants = (acl: string) => `coalesce((select string_agg(coalesce(nullif(g.grantee, 0)::regrole::text, 'public')
    || ':' || g.privilege_type, ',' order by g.grantee::regrole::text, g.privilege_type) from aclexplode(${acl}) g), '')`;

/**
 * Describes what stands in a database: relations with their owners, columns, constraints, indexes, policies, views,
 * functions, triggers and grants. Partitions are left out, since they come and go with time.
 */
const CATALOG = `
with rel as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
    c.relowner, coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner)) as acl
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and not c.relispartition and c.relkind in ('r', 'p', 'v', 'm', 'S')
)
select line from (
  select 'relation ' || name || ' ' || relkind::text || ' of ' || relowner::regrole || ' rls=' || relrowsecurity || '/'
    || relforcerowsecurity || ' ' || coalesce(reloptions::text, '') || ' ' || ${grants('acl')} as line from rel
  union all
  select 'view ' || name || ' ' || pg_get_viewdef(oid) from rel where relkind in ('v', 'm')
  union all
  select 'column ' || r.name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' notnull=' || a.attnotnull
    || ' default=' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || ${grants('a.attacl')}
  from rel r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
  union all
  select 'constraint ' || r.name || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) from rel r join pg_constraint k on k.conrelid = r.oid where k.contype <> 'n'
  union all
  select 'index ' || r.name || ' ' || pg_get_indexdef(i.indexrelid) from rel r join pg_index i on i.indrelid = r.oid
  union all
  select 'policy ' || r.name || ' ' || p.polname || ' ' || p.polcmd::text || ' permissive=' || p.polpermissive || ' to '
    || array(select coalesce(nullif(role, 0)::regrole::text, 'public') from unnest(p.polroles) role order by 1)::text || ' '
    || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
  from rel r join pg_policy p on p.polrelid = r.oid
  union all
  select 'function ' || p.oid::regprocedure::text || ' of ' || p.proowner::regrole || ' ' || md5(pg_get_functiondef(p.oid)) || ' '
    || ${grants(`coalesce(p.proacl, acldefault('f', p.proowner))`)}
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prokind in ('f', 'p')
  union all
  select 'trigger ' || r.name || ' ' || pg_get_triggerdef(t.oid) from rel r join pg_trigger t on t.tgrelid = r.oid where not t.tgisinternal
) lines order by line collate "C"`;

/** A hash of the schema of a database: equal schemas have equal fingerprints, whatever way they came about. */
export async function catalogFingerprint(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ line: string }>(CATALOG);
  return createHash('sha256')
    .update(rows.map((row) => row.line).join('\n'))
    .digest('hex')
    .slice(0, 32);
}

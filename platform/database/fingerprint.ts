import { createHash } from 'node:crypto';
import type { Queryable } from './postgres.ts';

/**
 * Describes what stands in a database: columns, constraints, indexes, policies, functions, triggers and grants to
 * the application. Partitions are left out, since they come and go with time.
 */
const CATALOG = `
with rel as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relacl
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and not c.relispartition and c.relkind in ('r', 'p', 'v', 'm', 'S')
)
select line from (
  select 'relation ' || name || ' ' || relkind::text || ' rls=' || relrowsecurity || '/' || relforcerowsecurity || ' ' || coalesce(
    (select string_agg(a.grantee::regrole::text || ':' || a.privilege_type, ',' order by a.grantee::regrole::text, a.privilege_type)
     from aclexplode(relacl) a), '') as line from rel
  union all
  select 'column ' || r.name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' notnull=' || a.attnotnull
    || ' default=' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
  from rel r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
  union all
  select 'constraint ' || r.name || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) from rel r join pg_constraint k on k.conrelid = r.oid where k.contype <> 'n'
  union all
  select 'index ' || r.name || ' ' || pg_get_indexdef(i.indexrelid) from rel r join pg_index i on i.indrelid = r.oid
  union all
  select 'policy ' || r.name || ' ' || p.polname || ' ' || p.polcmd::text || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '')
    || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') from rel r join pg_policy p on p.polrelid = r.oid
  union all
  select 'function ' || p.oid::regprocedure::text || ' ' || md5(p.prosrc) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public'
  union all
  select 'trigger ' || r.name || ' ' || pg_get_triggerdef(t.oid) from rel r join pg_trigger t on t.tgrelid = r.oid where not t.tgisinternal
) lines order by line`;

/** A hash of the schema of a database: equal schemas have equal fingerprints, whatever way they came about. */
export async function catalogFingerprint(db: Queryable): Promise<string> {
  const { rows } = await db.query<{ line: string }>(CATALOG);
  return createHash('sha256')
    .update(rows.map((row) => row.line).join('\n'))
    .digest('hex')
    .slice(0, 32);
}

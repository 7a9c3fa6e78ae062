import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestTenant, type TestTenant } from '#platform/testing/index.ts';
import { MODULE_CASES } from '../support/module-cases.ts';

/* What the application's role may do in a tenant's database. A right that is added shows here, and wants its reason. */

let house: TestTenant;
beforeAll(async () => {
  house = await createTestTenant(inject('pgAdminUrl'));
});
afterAll(() => house.dispose());

const KINDS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/** `siud`; `u(a,b)` where only these columns may be updated. */
async function grants(): Promise<Record<string, string>> {
  const rows = await house.admin<{ table: string; rights: string[]; columns: string[] | null }>(`
    select c.relname as table,
      array(select distinct a.privilege_type from aclexplode(c.relacl) a
        where a.grantee in ('hanok_app'::regrole, 0)) as rights,
      (select array_agg(t.attname || case a.privilege_type when 'UPDATE' then '' else ' ' || a.privilege_type end
          order by t.attname)
        from pg_attribute t, aclexplode(t.attacl) a
        where t.attrelid = c.oid and a.grantee in ('hanok_app'::regrole, 0)) as columns
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`);
  return Object.fromEntries(
    rows
      .filter(({ rights, columns }) => rights.length > 0 || columns !== null)
      .map(({ table, rights, columns }) => {
        const other = rights.filter((right) => !KINDS.includes(right));
        const letters = KINDS.filter((kind) => rights.includes(kind)).map((kind) => kind.charAt(0).toLowerCase());
        const some = columns === null ? [] : [`u(${columns.join(',')})`];
        return [table, [letters.join(''), ...some, ...other].join(' ')];
      })
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

test('the rights of the application are these, and no more', async () => {
  expect(await grants()).toEqual({
    application_consents: 'siud',
    application_settings: 'siu',
    applications: 'siud',
    audit_events: 'si',
    audit_links: 'si',
    audit_pending: 'sd',
    chunks: 'sid u(embedding,embedding_model)',
    conversation_shares: 'sid',
    conversations: 'sid u(title,updated_at)',
    document_shares: 'sid u(access)',
    document_versions: 'si u(chunk_count,content,failure_code,language,pages,status)',
    documents:
      'sid u(failure_code,folder_id,kind,progress,ready_version,stage,status,title,updated_at,version,visibility)',
    email_changes: 'sid',
    folders: 'sid u(name,parent_id)',
    idempotency_keys: 'siu',
    invitations: 'siud',
    messages:
      'si u(citations,content,error_code,input_tokens,mode,model,output_tokens,rejected_citations,status,steps)',
    model_settings: 'siu',
    oidc_records: 'siud',
    passkeys: 'sid u(counter,last_used_at,name,synced)',
    password_resets: 'siud',
    recovery_codes: 'siud',
    role_permissions: 'sid',
    roles: 'sid u(built_in,description,name)',
    scim_group_members: 'sid',
    scim_groups: 'siud',
    scim_tokens: 'sid u(last_used_at)',
    scim_users: 'siud',
    security_settings: 'siu',
    service_accounts: 'siud',
    sessions: 'sid u(ip,last_used_at,user_agent)',
    share_visits: 'si u(visited_at)',
    signing_keys: 'siud',
    sso_break_glass: 'sid',
    sso_connections: 'siud',
    sso_domains: 'siud',
    sso_identities: 'sid',
    sso_policy: 'siu',
    totp_factors: 'siud',
    usage_events: 'si u(cached_input_tokens,cost_micros,input_tokens,output_tokens,settled_at,state)',
    usage_limits: 'siu',
    usage_totals: 'si u(cost_micros,tokens)',
    users: 'siu',
    ...Object.assign({}, ...MODULE_CASES.map(({ grants }) => grants)),
  });
});

test('nothing is granted to everybody, and no view or copy of a table passes its policies', async () => {
  const open = await house.admin(
    `select c.relname from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'public'::regnamespace and a.grantee = 0`,
  );
  expect(open).toEqual([]);
  const functions = await house.admin(
    `select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace
      and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
  );
  expect(functions).toEqual([]);
  const views = await house.admin(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and (c.relkind = 'm'
      or (c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false)))`,
  );
  expect(views).toEqual([]);
});

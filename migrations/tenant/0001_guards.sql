-- What Drizzle does not declare: keys between modules, partitions, row-level security and grants.

-- References. Modules name each other's rows by id only, so their models do not import each other.
alter table users add constraint users_role_fk foreign key (role_id) references roles (id);
alter table role_permissions add constraint role_permissions_role_fk foreign key (role_id) references roles (id) on delete cascade;
alter table service_accounts add constraint service_accounts_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table invitations add constraint invitations_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table folders add constraint folders_parent_fk foreign key (parent_id) references folders (id);
alter table folders add constraint folders_created_by_fk foreign key (created_by) references users (id);
alter table documents add constraint documents_folder_fk foreign key (folder_id) references folders (id);
alter table documents add constraint documents_owner_fk foreign key (owner_id) references users (id);
alter table document_versions add constraint document_versions_document_fk foreign key (document_id) references documents (id) on delete cascade;
alter table chunks add constraint chunks_version_fk foreign key (document_id, version) references document_versions (document_id, version) on delete cascade;
alter table conversations add constraint conversations_owner_fk foreign key (owner_id) references users (id);
alter table messages add constraint messages_conversation_fk foreign key (conversation_id) references conversations (id) on delete cascade;
alter table tasks add constraint tasks_assignee_fk foreign key (assignee_id) references users (id);
alter table tasks add constraint tasks_created_by_fk foreign key (created_by) references users (id);
alter table task_comments add constraint task_comments_task_fk foreign key (task_id) references tasks (id) on delete cascade;
alter table task_comments add constraint task_comments_author_fk foreign key (author_id) references users (id);

alter table chunks add constraint chunks_range check (start_offset >= 0 and end_offset > start_offset);
alter table model_settings add constraint model_settings_one_row check (id);
alter table users add constraint users_person_has_email check (kind = 'service' or email is not null);

-- Audit events: a partition a month, made ahead. The default partition keeps an event that comes before its month's
-- partition does; nothing is ever refused for want of one.
create table audit_events_default partition of audit_events default;
-- A partition is made beside the table and attached when the early events have moved into it: PostgreSQL refuses one
-- whose rows lie in the default partition already. Months are UTC's, whatever the session says.
create function ensure_audit_partitions(months_ahead integer) returns void language plpgsql security definer
  set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  first_day date;
  next_month date;
  partition text;
begin
  perform pg_advisory_xact_lock(hashtext('ensure_audit_partitions'));
  for i in 0 .. least(months_ahead, 24) loop
    first_day := date_trunc('month', now()) + make_interval(months => i);
    next_month := first_day + interval '1 month';
    partition := 'audit_events_' || to_char(first_day, 'YYYY_MM');
    continue when to_regclass(partition) is not null;
    execute format('create table %I (like audit_events including all)', partition);
    execute format(
      'with early as (delete from audit_events_default where occurred_at >= %L and occurred_at < %L returning *)
       insert into %I select * from early', first_day, next_month, partition);
    execute format('alter table audit_events attach partition %I for values from (%L) to (%L)',
      partition, first_day, next_month);
  end loop;
end $$;
select ensure_audit_partitions(2);

-- Who acts. Set for one transaction only; an empty or absent setting is nobody, and nobody sees nothing.
create function acting_user() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;

alter table documents enable row level security;
alter table documents force row level security;
create policy documents_read on documents for select
  using (acting_user() is not null and (visibility = 'workspace' or owner_id = acting_user()));
create policy documents_insert on documents for insert with check (owner_id = acting_user());
-- A shared document may be worked on by others, but only its owner can take it back from them.
create policy documents_update on documents for update
  using (acting_user() is not null and (visibility = 'workspace' or owner_id = acting_user()))
  with check (visibility = 'workspace' or owner_id = acting_user());
create policy documents_delete on documents for delete
  using (acting_user() is not null and (visibility = 'workspace' or owner_id = acting_user()));

-- The sweeper has to find what a crash left waiting, whoever owns it: by a function that tells ids and nothing else.
create policy documents_sweep on documents for select to hanok_owner using (true);
create function stuck_documents(older_than_seconds integer) returns table (id uuid, version integer, owner_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select id, version, owner_id from documents
  where status in ('queued', 'processing') and updated_at < now() - make_interval(secs => older_than_seconds)
  order by updated_at limit 1000
$$;

-- Versions and passages are seen by whoever sees their document: the subquery runs under the policy above.
alter table document_versions enable row level security;
alter table document_versions force row level security;
create policy document_versions_all on document_versions
  using (exists (select from documents d where d.id = document_id))
  with check (exists (select from documents d where d.id = document_id));

alter table chunks enable row level security;
alter table chunks force row level security;
create policy chunks_all on chunks
  using (exists (select from documents d where d.id = document_id))
  with check (exists (select from documents d where d.id = document_id));

alter table conversations enable row level security;
alter table conversations force row level security;
create policy conversations_own on conversations using (owner_id = acting_user()) with check (owner_id = acting_user());

alter table messages enable row level security;
alter table messages force row level security;
create policy messages_own on messages using (owner_id = acting_user()) with check (owner_id = acting_user());

-- Tasks belong to the whole workspace, yet to nobody outside of a request.
alter table tasks enable row level security;
alter table tasks force row level security;
create policy tasks_workspace on tasks using (acting_user() is not null) with check (acting_user() is not null);

alter table task_comments enable row level security;
alter table task_comments force row level security;
create policy task_comments_read on task_comments for select using (acting_user() is not null);
create policy task_comments_insert on task_comments for insert with check (author_id = acting_user());
create policy task_comments_delete on task_comments for delete using (author_id = acting_user());

-- The application role owns nothing: it reads and writes rows, and only adds to the audit log.
revoke all on schema public from public;
grant usage on schema public to hanok_app;
grant select, insert, update, delete on all tables in schema public to hanok_app;
grant usage, select on all sequences in schema public to hanok_app;
revoke all on schema_migrations from hanok_app;
-- Rows of the log go in and come out through the parent table alone: a grant on a partition would be a way around it.
do $$
declare
  log regclass;
begin
  for log in select relid from pg_partition_tree('audit_events') loop
    execute format('revoke all on %s from hanok_app', log);
  end loop;
end $$;
grant select, insert on audit_events to hanok_app;
revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to hanok_app;

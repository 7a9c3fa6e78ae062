CREATE TABLE "conversation_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"user_id" uuid,
	"role_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_shares" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"user_id" uuid,
	"role_id" uuid,
	"access" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_shares_user_key" ON "conversation_shares" USING btree ("conversation_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_shares_role_key" ON "conversation_shares" USING btree ("conversation_id","role_id");--> statement-breakpoint
CREATE INDEX "conversation_shares_user_idx" ON "conversation_shares" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "conversation_shares_role_idx" ON "conversation_shares" USING btree ("role_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_shares_user_key" ON "document_shares" USING btree ("document_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_shares_role_key" ON "document_shares" USING btree ("document_id","role_id");--> statement-breakpoint
CREATE INDEX "document_shares_user_idx" ON "document_shares" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "document_shares_role_idx" ON "document_shares" USING btree ("role_id");
-- What Drizzle does not declare: keys, checks, row-level security and grants (docs/adr/0003-acting-user.md).
alter table document_shares add constraint document_shares_document_fk foreign key (document_id) references documents (id) on delete cascade;
alter table document_shares add constraint document_shares_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table document_shares add constraint document_shares_role_fk foreign key (role_id) references roles (id) on delete cascade;
alter table document_shares add constraint document_shares_one_grantee check (num_nonnulls(user_id, role_id) = 1);
alter table document_shares add constraint document_shares_access check (access in ('view', 'edit'));
alter table conversation_shares add constraint conversation_shares_conversation_fk foreign key (conversation_id) references conversations (id) on delete cascade;
alter table conversation_shares add constraint conversation_shares_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table conversation_shares add constraint conversation_shares_role_fk foreign key (role_id) references roles (id) on delete cascade;
alter table conversation_shares add constraint conversation_shares_one_grantee check (num_nonnulls(user_id, role_id) = 1);

create function acting_role() returns uuid language sql stable parallel safe
  return (select u.role_id from users u where u.id = acting_user());
create function acting_may(wanted text) returns boolean language sql stable parallel safe
  return exists (select from role_permissions p where p.role_id = acting_role() and p.permission = wanted);

-- What is shared with whoever acts, as a function: a policy of documents that read document_shares under its own
-- policies, which ask documents again, would go in a circle. It tells ids and nothing else.
create policy document_shares_tell on document_shares for select to hanok_owner using (true);
create function shared_documents(at_least text) returns setof uuid language sql stable security definer rows 20
  set search_path = public, pg_temp as $$
  select s.document_id from document_shares s
  where (s.access = 'edit' or at_least = 'view') and (s.user_id = acting_user() or s.role_id = acting_role())
$$;
create policy conversation_shares_tell on conversation_shares for select to hanok_owner using (true);
create function shared_conversations() returns setof uuid language sql stable security definer rows 20
  set search_path = public, pg_temp as $$
  select s.conversation_id from conversation_shares s where s.user_id = acting_user() or s.role_id = acting_role()
$$;

drop policy documents_read on documents;
create policy documents_read on documents for select
  using (acting_user() is not null
    and (visibility = 'workspace' or owner_id = acting_user() or id in (select shared_documents('view'))));
drop policy documents_update on documents;
create policy documents_update on documents for update
  using (acting_user() is not null
    and (visibility = 'workspace' or owner_id = acting_user() or id in (select shared_documents('edit'))))
  with check (visibility = 'workspace' or owner_id = acting_user() or id in (select shared_documents('edit')));
drop policy documents_delete on documents;
create policy documents_delete on documents for delete
  using (owner_id = acting_user() or acting_may('documents:manage'));
-- No policy sees the row before and after. Who may work on a document still does not decide who else may. (Without an
-- acting user the policies show no row to change.)
create function documents_owner_decides() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.owner_id <> acting_user() then
    raise exception 'only its owner decides who sees a document' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger documents_owner_decides before update of visibility, owner_id on documents for each row
  when (old.visibility is distinct from new.visibility or old.owner_id is distinct from new.owner_id)
  execute function documents_owner_decides();

-- Versions are added by whoever may work on the document; passages are written by ingestion, which acts as its owner.
drop policy document_versions_all on document_versions;
create policy document_versions_read on document_versions for select
  using (exists (select from documents d where d.id = document_id));
create policy document_versions_insert on document_versions for insert
  with check (exists (select from documents d where d.id = document_id
    and (d.visibility = 'workspace' or d.owner_id = acting_user() or d.id in (select shared_documents('edit')))));
create policy document_versions_update on document_versions for update
  using (exists (select from documents d where d.id = document_id
    and (d.visibility = 'workspace' or d.owner_id = acting_user() or d.id in (select shared_documents('edit')))));
drop policy chunks_all on chunks;
create policy chunks_read on chunks for select using (exists (select from documents d where d.id = document_id));
create policy chunks_insert on chunks for insert
  with check (exists (select from documents d where d.id = document_id and d.owner_id = acting_user()));
create policy chunks_update on chunks for update
  using (exists (select from documents d where d.id = document_id and d.owner_id = acting_user()));
create policy chunks_delete on chunks for delete
  using (exists (select from documents d where d.id = document_id and d.owner_id = acting_user()));

drop policy conversations_own on conversations;
create policy conversations_read on conversations for select
  using (owner_id = acting_user() or id in (select shared_conversations()));
create policy conversations_insert on conversations for insert with check (owner_id = acting_user());
create policy conversations_update on conversations for update using (owner_id = acting_user());
create policy conversations_delete on conversations for delete using (owner_id = acting_user());
-- An answer that cites a document is read by those who may read that document. The question above it stays.
drop policy messages_own on messages;
create policy messages_read on messages for select
  using (owner_id = acting_user() or (conversation_id in (select shared_conversations())
    and not exists (select from jsonb_array_elements(citations) c
      where not exists (select from documents d where d.id = (c ->> 'documentId')::uuid))));
create policy messages_insert on messages for insert with check (owner_id = acting_user()
  and exists (select from conversations c where c.id = conversation_id and c.owner_id = acting_user()));
create policy messages_update on messages for update using (owner_id = acting_user());

-- A share is seen by whom it is with, by the owner of what is shared, and by who may take it back.
alter table document_shares enable row level security;
alter table document_shares force row level security;
create policy document_shares_read on document_shares for select
  using (user_id = acting_user() or role_id = acting_role() or exists (select from documents d
    where d.id = document_id and (d.owner_id = acting_user() or acting_may('documents:manage'))));
create policy document_shares_insert on document_shares for insert
  with check (exists (select from documents d where d.id = document_id and d.owner_id = acting_user()));
create policy document_shares_update on document_shares for update
  using (exists (select from documents d where d.id = document_id and d.owner_id = acting_user()));
create policy document_shares_delete on document_shares for delete
  using (exists (select from documents d
    where d.id = document_id and (d.owner_id = acting_user() or acting_may('documents:manage'))));
alter table conversation_shares enable row level security;
alter table conversation_shares force row level security;
create policy conversation_shares_read on conversation_shares for select
  using (user_id = acting_user() or role_id = acting_role() or exists (select from conversations c
    where c.id = conversation_id and c.owner_id = acting_user()));
create policy conversation_shares_insert on conversation_shares for insert
  with check (exists (select from conversations c where c.id = conversation_id and c.owner_id = acting_user()));
create policy conversation_shares_delete on conversation_shares for delete
  using (exists (select from conversations c where c.id = conversation_id and c.owner_id = acting_user()));

grant select, insert, delete on document_shares, conversation_shares to hanok_app;
grant update (access) on document_shares to hanok_app;
revoke execute on function acting_role(), acting_may(text), shared_documents(text), shared_conversations(),
  documents_owner_decides() from public;
grant execute on function acting_role(), acting_may(text), shared_documents(text), shared_conversations() to hanok_app;

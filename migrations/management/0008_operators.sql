CREATE TABLE "operator_audit_checkpoints" (
	"name" text PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operator_audit_events" (
	"id" uuid NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT now() NOT NULL,
	"action" text NOT NULL,
	"actor_id" uuid,
	"actor_kind" text NOT NULL,
	"actor_name" text NOT NULL,
	"target_type" text,
	"target_id" text,
	"target_label" text,
	"ip" text,
	"request_id" text,
	"details" jsonb NOT NULL,
	CONSTRAINT "operator_audit_events_occurred_at_id_pk" PRIMARY KEY("occurred_at","id")
);
--> statement-breakpoint
CREATE TABLE "operator_audit_links" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operator_audit_links_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "operator_audit_pending" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "operator_audit_pending_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" uuid NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "impersonations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"operator_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"user_name" text NOT NULL,
	"reason" text NOT NULL,
	"handoff_hash" "bytea",
	"handoff_expires_at" timestamp with time zone NOT NULL,
	"cookie_hash" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opened_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "impersonations_handoff_hash_unique" UNIQUE("handoff_hash"),
	CONSTRAINT "impersonations_cookie_hash_unique" UNIQUE("cookie_hash")
);
--> statement-breakpoint
CREATE TABLE "operator_invitations" (
	"operator_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operator_invitations_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE INDEX "operator_audit_events_action_idx" ON "operator_audit_events" USING btree ("action","occurred_at","id");--> statement-breakpoint
CREATE INDEX "operator_audit_events_actor_idx" ON "operator_audit_events" USING btree ("actor_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "impersonations_tenant_idx" ON "impersonations" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "impersonations_operator_idx" ON "impersonations" USING btree ("operator_id","created_at");--> statement-breakpoint
CREATE INDEX "impersonations_expiry_idx" ON "impersonations" USING btree ("expires_at");
-- What Drizzle does not declare: keys between modules, and who may do what to the log.
alter table operator_invitations add constraint operator_invitations_operator_fk
  foreign key (operator_id) references operators (id) on delete cascade;
alter table impersonations add constraint impersonations_operator_fk foreign key (operator_id) references operators (id);
alter table impersonations add constraint impersonations_length check (expires_at <= created_at + interval '61 minutes');

-- The event and its place in the queue stand or fall together.
create function queue_operator_audit_event() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into operator_audit_pending (event_id, occurred_at) values (new.id, new.occurred_at);
  return null;
end $$;
revoke execute on function queue_operator_audit_event() from public;
create trigger operator_audit_events_queue after insert on operator_audit_events
  for each row execute function queue_operator_audit_event();

-- The log belongs to a role that cannot sign in, so that the application, which owns the rest of mgmt_db, adds to it and
-- no more. Another owner is set by whoever runs the migration, the platform's administrator; then all goes on as before.
select set_config('hanok.application', current_user, true);
grant usage, create on schema public to hanok_owner;
reset role;
alter table operator_audit_events owner to hanok_owner;
alter table operator_audit_links owner to hanok_owner;
alter table operator_audit_pending owner to hanok_owner;
alter function queue_operator_audit_event() owner to hanok_owner;
set local role hanok_owner;
do $$
declare
  application text := current_setting('hanok.application');
begin
  -- In a test the application may be this very owner; it loses nothing then.
  if application = 'hanok_owner' then return; end if;
  execute format('grant select, insert on operator_audit_events, operator_audit_links to %I', application);
  execute format('grant select, delete on operator_audit_pending to %I', application);
end $$;
select set_config('role', current_setting('hanok.application'), true);
revoke create on schema public from hanok_owner;

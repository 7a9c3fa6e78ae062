CREATE TABLE "audit_links" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_links_event_id_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "audit_pending" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_pending_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" uuid NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL
);

-- What Drizzle does not declare: the queue's trigger and grants (docs/adr/0012-audit-chain.md).
-- The event and its place in the queue stand or fall together. The trigger of the parent works in every partition.
create function queue_audit_event() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into audit_pending (event_id, occurred_at) values (new.id, new.occurred_at);
  return null;
end $$;
revoke execute on function queue_audit_event() from public;
create trigger audit_events_queue after insert on audit_events for each row execute function queue_audit_event();
-- What happened before there was a chain begins it.
insert into audit_pending (event_id, occurred_at) select id, occurred_at from audit_events order by occurred_at, id;
-- Links are only added; nobody but the trigger fills the queue, and who empties it without a link is found out.
grant select, insert on audit_links to hanok_app;
grant select, delete on audit_pending to hanok_app;

CREATE TABLE "idempotency_keys" (
	"principal_id" uuid NOT NULL,
	"route" text NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"execution_id" uuid NOT NULL,
	"status" smallint,
	"answer_sealed" "bytea",
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pk" PRIMARY KEY("principal_id","route","key_hash")
);
--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_idx" ON "idempotency_keys" USING btree ("expires_at");

-- What Drizzle does not declare: the key to users, row-level security and grants.
alter table idempotency_keys add constraint idempotency_keys_principal_fk foreign key (principal_id) references users (id) on delete cascade;
alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy idempotency_keys_own on idempotency_keys using (principal_id = acting_user()) with check (principal_id = acting_user());
-- The application deletes nothing here. What has expired goes by a function that sees nothing else.
create policy idempotency_keys_sweep on idempotency_keys to hanok_owner using (expires_at < now());
create function sweep_idempotency_keys() returns bigint language sql volatile security definer
  set search_path = public, pg_temp as $$
  with gone as (
    delete from idempotency_keys where (principal_id, route, key_hash) in (
      select principal_id, route, key_hash from idempotency_keys where expires_at < now() limit 10000) returning 1)
  select count(*) from gone
$$;
revoke execute on function sweep_idempotency_keys() from public;
grant execute on function sweep_idempotency_keys() to hanok_app;
grant select, insert, update on idempotency_keys to hanok_app;

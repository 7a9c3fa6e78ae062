CREATE TABLE "passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"synced" boolean NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkeys_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "security_settings" (
	"id" boolean PRIMARY KEY NOT NULL,
	"second_factor_required" boolean NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "passkeys_user_idx" ON "passkeys" USING btree ("user_id");
-- What Drizzle does not declare: keys, checks and grants.
alter table passkeys add constraint passkeys_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table security_settings add constraint security_settings_one_row check (id);
-- Whose key it is and which one never changes.
grant select, insert, delete on passkeys to hanok_app;
grant update (name, counter, synced, last_used_at) on passkeys to hanok_app;
grant select, insert, update on security_settings to hanok_app;

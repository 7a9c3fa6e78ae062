CREATE TABLE "operator_passkeys" (
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
	CONSTRAINT "operator_passkeys_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "operator_recovery_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "operator_totp_factors" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"secret_sealed" "bytea" NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "operator_passkeys_user_idx" ON "operator_passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "operator_recovery_codes_user_code_key" ON "operator_recovery_codes" USING btree ("user_id","code_hash");
-- What Drizzle does not declare: keys between modules.
alter table operator_totp_factors add constraint operator_totp_factors_user_fk
  foreign key (user_id) references operators (id) on delete cascade;
alter table operator_recovery_codes add constraint operator_recovery_codes_user_fk
  foreign key (user_id) references operators (id) on delete cascade;
alter table operator_passkeys add constraint operator_passkeys_user_fk
  foreign key (user_id) references operators (id) on delete cascade;

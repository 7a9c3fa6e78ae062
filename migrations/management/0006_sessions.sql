CREATE TABLE "operator_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session" text NOT NULL,
	"account_id" uuid NOT NULL,
	"client_id" text NOT NULL,
	"amr" text[] NOT NULL,
	"ip" text NOT NULL,
	"user_agent" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "operator_sessions_session_unique" UNIQUE("session")
);
--> statement-breakpoint
CREATE TABLE "revoked_sessions" (
	"session_hash" "bytea" PRIMARY KEY NOT NULL,
	"tenant_id" uuid,
	"revoked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"forget_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_directory" (
	"email_hash" "bytea" NOT NULL,
	"tenant_id" uuid NOT NULL,
	CONSTRAINT "sign_in_directory_email_hash_tenant_id_pk" PRIMARY KEY("email_hash","tenant_id")
);
--> statement-breakpoint
CREATE INDEX "operator_sessions_account_idx" ON "operator_sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "operator_sessions_expiry_idx" ON "operator_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "revoked_sessions_revoked_idx" ON "revoked_sessions" USING btree ("revoked_at");--> statement-breakpoint
CREATE INDEX "revoked_sessions_forget_idx" ON "revoked_sessions" USING btree ("forget_at");--> statement-breakpoint
CREATE INDEX "sign_in_directory_tenant_idx" ON "sign_in_directory" USING btree ("tenant_id");
-- What Drizzle does not declare: keys between modules.
alter table operator_sessions add constraint operator_sessions_account_fk
  foreign key (account_id) references operators (id) on delete cascade;
alter table sign_in_directory add constraint sign_in_directory_tenant_fk
  foreign key (tenant_id) references tenants (id) on delete cascade;

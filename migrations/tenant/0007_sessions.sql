CREATE TABLE "email_changes" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "email_changes_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
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
	CONSTRAINT "sessions_session_unique" UNIQUE("session")
);
--> statement-breakpoint
CREATE INDEX "sessions_account_idx" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry_idx" ON "sessions" USING btree ("expires_at");
-- What Drizzle does not declare: keys and grants.
alter table sessions add constraint sessions_account_fk foreign key (account_id) references users (id) on delete cascade;
alter table email_changes add constraint email_changes_user_fk foreign key (user_id) references users (id) on delete cascade;
grant select, insert, delete on sessions, email_changes to hanok_app;
grant update (last_used_at, ip, user_agent) on sessions to hanok_app;

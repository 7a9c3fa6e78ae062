CREATE TABLE "sso_break_glass" (
	"user_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sso_connections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text,
	"client_secret_sealed" "bytea",
	"default_role_id" uuid NOT NULL,
	"jit" boolean NOT NULL,
	"enabled" boolean NOT NULL,
	"tested_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sso_domains" (
	"id" uuid PRIMARY KEY NOT NULL,
	"connection_id" uuid NOT NULL,
	"domain" text NOT NULL,
	"proof_token" text NOT NULL,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sso_domains_domain_unique" UNIQUE("domain")
);
--> statement-breakpoint
CREATE TABLE "sso_identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sso_identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "sso_policy" (
	"id" boolean PRIMARY KEY NOT NULL,
	"sso_only" boolean NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "sso_domains_connection_idx" ON "sso_domains" USING btree ("connection_id");--> statement-breakpoint
CREATE INDEX "sso_identities_user_idx" ON "sso_identities" USING btree ("user_id");
-- What Drizzle does not declare: keys, checks and grants.
alter table sso_policy add constraint sso_policy_one_row check (id);
alter table sso_domains add constraint sso_domains_lower_case check (domain = lower(domain));
-- A connection is on only once it has been registered at its provider.
alter table sso_connections add constraint sso_connections_enabled_is_complete check (not enabled or client_id is not null);
alter table sso_connections add constraint sso_connections_role_fk foreign key (default_role_id) references roles (id);
alter table sso_domains add constraint sso_domains_connection_fk foreign key (connection_id) references sso_connections (id) on delete cascade;
alter table sso_identities add constraint sso_identities_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table sso_break_glass add constraint sso_break_glass_user_fk foreign key (user_id) references users (id) on delete cascade;
grant select, insert, update, delete on sso_connections, sso_domains to hanok_app;
-- Who somebody is at a provider is written once.
grant select, insert on sso_identities to hanok_app;
grant select, insert, update on sso_policy to hanok_app;
grant select, insert, delete on sso_break_glass to hanok_app;

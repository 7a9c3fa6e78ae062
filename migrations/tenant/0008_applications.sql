CREATE TABLE "application_consents" (
	"user_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"scopes" text[] NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "application_consents_user_id_application_id_pk" PRIMARY KEY("user_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "application_settings" (
	"id" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"self_registration" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "application_settings_one_row" CHECK ("application_settings"."id")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"registered_by" text NOT NULL,
	"redirect_uris" text[] NOT NULL,
	"scopes" text[] NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"secret_hash" "bytea",
	"former_secret_hash" "bytea",
	"former_secret_ends_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "applications_client_id_unique" UNIQUE("client_id")
);
--> statement-breakpoint
ALTER TABLE "signing_keys" ALTER COLUMN "private_jwk_sealed" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD COLUMN "former_secret_hash" "bytea";--> statement-breakpoint
ALTER TABLE "service_accounts" ADD COLUMN "former_secret_ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD COLUMN "secret_changed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD COLUMN "generation" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD COLUMN "last_used_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD COLUMN "signs_from" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "application_consents_application_idx" ON "application_consents" USING btree ("application_id");--> statement-breakpoint
ALTER TABLE "signing_keys" DROP COLUMN "active";
-- What Drizzle does not declare: keys, and grants.
update signing_keys set signs_from = created_at;
alter table application_consents add constraint application_consents_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table application_consents add constraint application_consents_application_fk foreign key (application_id) references applications (id) on delete cascade;
grant select, insert, update, delete on applications, application_consents to hanok_app;
grant select, insert, update on application_settings to hanok_app;

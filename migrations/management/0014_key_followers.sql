CREATE TABLE "root_key_followers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"opened" uuid[] NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "role_password_other_sealed" "bytea";--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "role_password_version" integer DEFAULT 1 NOT NULL;
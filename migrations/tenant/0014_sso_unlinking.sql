ALTER TABLE "sso_identities" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "sso_identities" ADD CONSTRAINT "sso_identities_id_unique" UNIQUE("id");--> statement-breakpoint
-- An identity is taken away by its member or an administrator. It is never changed: that would be another person's.
grant delete on sso_identities to hanok_app;

ALTER TABLE "operator_signing_keys" ALTER COLUMN "private_jwk_sealed" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "operator_signing_keys" ADD COLUMN "signs_from" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "operator_signing_keys" DROP COLUMN "active";
-- What Drizzle does not declare.
update operator_signing_keys set signs_from = created_at;

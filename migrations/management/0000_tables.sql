CREATE TABLE "clusters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"admin_url_sealed" "bytea" NOT NULL,
	"tenant_cap" integer NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clusters_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "operator_oidc_records" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"grant_id" text,
	"uid" text,
	"expires_at" timestamp with time zone,
	"consumed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "operator_service_accounts" (
	"client_id" text PRIMARY KEY NOT NULL,
	"operator_id" uuid NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operator_service_accounts_operator_id_unique" UNIQUE("operator_id")
);
--> statement-breakpoint
CREATE TABLE "operator_signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk_sealed" "bytea" NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"email" text,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_sign_in_at" timestamp with time zone,
	CONSTRAINT "operators_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"cluster_id" uuid NOT NULL,
	"database_name" text NOT NULL,
	"role_password_sealed" "bytea" NOT NULL,
	"key_wrapped" "bytea" NOT NULL,
	"schema_version" integer NOT NULL,
	"schema_fingerprint" text NOT NULL,
	"provisioning" jsonb,
	"failure" text,
	"suspended_at" timestamp with time zone,
	"suspension_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenants_slug_unique" UNIQUE("slug"),
	CONSTRAINT "tenants_database_name_unique" UNIQUE("database_name")
);
--> statement-breakpoint
CREATE INDEX "operator_oidc_records_grant_idx" ON "operator_oidc_records" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "operator_oidc_records_uid_idx" ON "operator_oidc_records" USING btree ("uid");--> statement-breakpoint
CREATE INDEX "operator_oidc_records_expiry_idx" ON "operator_oidc_records" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "tenants_cluster_idx" ON "tenants" USING btree ("cluster_id");
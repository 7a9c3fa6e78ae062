CREATE TABLE "operator_idempotency_keys" (
	"principal_id" uuid NOT NULL,
	"route" text NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"execution_id" uuid NOT NULL,
	"status" smallint,
	"answer_sealed" "bytea",
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "operator_idempotency_keys_pk" PRIMARY KEY("principal_id","route","key_hash")
);
--> statement-breakpoint
CREATE INDEX "operator_idempotency_keys_expires_idx" ON "operator_idempotency_keys" USING btree ("expires_at");

alter table operator_idempotency_keys add constraint operator_idempotency_keys_principal_fk
  foreign key (principal_id) references operators (id) on delete cascade;

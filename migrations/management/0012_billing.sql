CREATE TABLE "model_prices" (
	"model" text PRIMARY KEY NOT NULL,
	"input_micros" bigint NOT NULL,
	"cached_input_micros" bigint NOT NULL,
	"output_micros" bigint NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usage_rollups" (
	"tenant_id" uuid NOT NULL,
	"month" date NOT NULL,
	"tokens" bigint NOT NULL,
	"cost_micros" bigint NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "usage_rollups_tenant_id_month_pk" PRIMARY KEY("tenant_id","month")
);
--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "budget_tokens" bigint;--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "budget_cost_micros" bigint;
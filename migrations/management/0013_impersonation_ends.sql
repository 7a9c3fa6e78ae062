DROP INDEX "impersonations_expiry_idx";--> statement-breakpoint
ALTER TABLE "impersonations" ADD COLUMN "operator_session" text NOT NULL;--> statement-breakpoint
ALTER TABLE "impersonations" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "impersonations" ADD COLUMN "end_noted_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "impersonations_open_idx" ON "impersonations" USING btree ("id") WHERE end_noted_at is null;
-- What Drizzle does not declare.
alter table impersonations add constraint impersonations_end
  check ((ended_at is null) = (end_reason is null) and (end_noted_at is null or ended_at is not null));

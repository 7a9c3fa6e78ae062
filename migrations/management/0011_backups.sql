CREATE TABLE "backups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"state" text NOT NULL,
	"key_sealed" "bytea" NOT NULL,
	"schema_version" integer NOT NULL,
	"byte_size" bigint,
	"row_count" bigint,
	"file_count" integer,
	"missing_file_count" integer,
	"failure" text,
	"verification" text,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "restores" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"backup_id" uuid NOT NULL,
	"state" text NOT NULL,
	"new_database" text NOT NULL,
	"old_database" text NOT NULL,
	"failure" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "backups_tenant_idx" ON "backups" USING btree ("tenant_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "restores_tenant_idx" ON "restores" USING btree ("tenant_id","id" DESC NULLS LAST);
-- What Drizzle does not declare: keys between modules. Deleting a backup forgets the restores from it.
alter table backups add constraint backups_tenant_fk foreign key (tenant_id) references tenants (id) on delete cascade;
alter table restores add constraint restores_tenant_fk foreign key (tenant_id) references tenants (id) on delete cascade;
-- One thing at a time is done to a tenant, and no restore begins while the database from before another is kept.
create unique index restores_open_key on restores (tenant_id) where state in ('running', 'swapped');

CREATE TABLE "scim_group_members" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "scim_group_members_group_id_user_id_pk" PRIMARY KEY("group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "scim_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"external_id" text,
	"role_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scim_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "scim_tokens_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "scim_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "scim_users" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"user_name" text NOT NULL,
	"external_id" text,
	"attributes" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "scim_group_members_user_idx" ON "scim_group_members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scim_groups_display_name_key" ON "scim_groups" USING btree (lower("display_name"));--> statement-breakpoint
CREATE INDEX "scim_groups_external_id_idx" ON "scim_groups" USING btree ("external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scim_users_user_name_key" ON "scim_users" USING btree (lower("user_name"));--> statement-breakpoint
CREATE INDEX "scim_users_external_id_idx" ON "scim_users" USING btree ("external_id");
-- What Drizzle does not declare: keys and grants.
alter table scim_tokens add constraint scim_tokens_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table scim_users add constraint scim_users_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table scim_groups add constraint scim_groups_role_fk foreign key (role_id) references roles (id) on delete set null;
alter table scim_group_members add constraint scim_group_members_group_fk foreign key (group_id) references scim_groups (id) on delete cascade;
alter table scim_group_members add constraint scim_group_members_user_fk foreign key (user_id) references users (id) on delete cascade;
grant select, insert, delete on scim_tokens to hanok_app;
grant update (last_used_at) on scim_tokens to hanok_app;
grant select, insert, update, delete on scim_users, scim_groups to hanok_app;
grant select, insert, delete on scim_group_members to hanok_app;

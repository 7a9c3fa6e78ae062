CREATE TABLE "share_visits" (
	"user_id" uuid NOT NULL,
	"document_id" uuid,
	"conversation_id" uuid,
	"visited_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "share_visits_document_key" ON "share_visits" USING btree ("document_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "share_visits_conversation_key" ON "share_visits" USING btree ("conversation_id","user_id");
-- What Drizzle does not declare: keys, checks, row-level security and grants.
alter table share_visits add constraint share_visits_user_fk foreign key (user_id) references users (id) on delete cascade;
alter table share_visits add constraint share_visits_document_fk foreign key (document_id) references documents (id) on delete cascade;
alter table share_visits add constraint share_visits_conversation_fk foreign key (conversation_id) references conversations (id) on delete cascade;
alter table share_visits add constraint share_visits_one_thing check (num_nonnulls(document_id, conversation_id) = 1);
alter table share_visits enable row level security;
alter table share_visits force row level security;
create policy share_visits_own on share_visits using (user_id = acting_user()) with check (user_id = acting_user());
grant select, insert on share_visits to hanok_app;
grant update (visited_at) on share_visits to hanok_app;

CREATE TABLE "usage_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"month" date NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"model" text NOT NULL,
	"state" text NOT NULL,
	"input_tokens" bigint NOT NULL,
	"cached_input_tokens" bigint NOT NULL,
	"output_tokens" bigint NOT NULL,
	"cost_micros" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usage_limits" (
	"id" boolean PRIMARY KEY NOT NULL,
	"monthly_tokens" bigint,
	"monthly_cost_micros" bigint,
	"member_monthly_tokens" bigint,
	"member_monthly_cost_micros" bigint,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usage_totals" (
	"month" date NOT NULL,
	"user_id" uuid NOT NULL,
	"tokens" bigint NOT NULL,
	"cost_micros" bigint NOT NULL,
	CONSTRAINT "usage_totals_month_user_id_pk" PRIMARY KEY("month","user_id")
);
--> statement-breakpoint
CREATE INDEX "usage_events_month_idx" ON "usage_events" USING btree ("month");--> statement-breakpoint
CREATE INDEX "usage_events_reserved_idx" ON "usage_events" USING btree ("occurred_at") WHERE "usage_events"."state" = 'reserved';
-- What Drizzle does not declare: keys, checks, grants, and what the sweeper may ask.
alter table usage_events add constraint usage_events_user_fk foreign key (user_id) references users (id);
alter table usage_events add constraint usage_events_amounts check (input_tokens >= 0 and output_tokens >= 0
  and cost_micros >= 0 and cached_input_tokens between 0 and input_tokens);
alter table usage_limits add constraint usage_limits_one_row check (id);
-- An event is written once and settled; whose it is and in which month it counts never changes. Nothing is deleted.
grant select, insert on usage_events to hanok_app;
grant update (state, settled_at, input_tokens, cached_input_tokens, output_tokens, cost_micros) on usage_events to hanok_app;
grant select, insert on usage_totals to hanok_app;
grant update (tokens, cost_micros) on usage_totals to hanok_app;
grant select, insert, update on usage_limits to hanok_app;

-- Whether a document waits for its vectors until there is budget again: the sweeper sees nobody's documents.
create function documents_await_budget() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from documents where status = 'ready' and failure_code = 'budget_exhausted')
$$;
revoke execute on function documents_await_budget() from public;
grant execute on function documents_await_budget() to hanok_app;

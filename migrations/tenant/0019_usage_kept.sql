-- A restore puts back an older workspace and keeps what it has used, so that nobody gets a budget twice. The members of
-- the events may be unknown to it then.
alter table usage_events drop constraint usage_events_user_fk;

-- A backup reads every row as the owner of the tables, at which nobody signs in (docs/adr/0020-backups.md). Where row-level
-- security guards a table this is said to it; documents, shares and idempotency keys have such a policy already.
create policy document_versions_backup on document_versions for select to hanok_owner using (true);
create policy chunks_backup on chunks for select to hanok_owner using (true);
create policy conversations_backup on conversations for select to hanok_owner using (true);
create policy messages_backup on messages for select to hanok_owner using (true);
create policy tasks_backup on tasks for select to hanok_owner using (true);
create policy task_comments_backup on task_comments for select to hanok_owner using (true);

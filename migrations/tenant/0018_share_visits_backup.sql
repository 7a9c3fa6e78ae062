-- A backup reads every row as the owner of the tables (docs/adr/0020-backups.md).
create policy share_visits_backup on share_visits for select to hanok_owner using (true);

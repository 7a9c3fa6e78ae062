-- A rotation of keys walks every sealed value as the owner of the tables, at which nobody signs in. Deleting stays with
-- what has expired.
create policy idempotency_keys_reseal_read on idempotency_keys for select to hanok_owner using (true);
create policy idempotency_keys_reseal on idempotency_keys for update to hanok_owner using (true) with check (true);

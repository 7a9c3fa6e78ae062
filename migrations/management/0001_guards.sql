-- What Drizzle does not declare: keys between modules.
alter table tenants add constraint tenants_cluster_fk foreign key (cluster_id) references clusters (id);
alter table operator_service_accounts add constraint operator_service_accounts_operator_fk
  foreign key (operator_id) references operators (id) on delete cascade;
alter table tenants add constraint tenants_slug_form check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$');
revoke all on schema public from public;

-- What the platform's people did in the name of a member: few events among many, found without reading all.
create index audit_events_impersonator_idx on audit_events (occurred_at, id) where details ? 'impersonator';

-- The head of this log is kept among those of the tenants, where a change of keys signs it anew too.
DROP TABLE "operator_audit_checkpoints";
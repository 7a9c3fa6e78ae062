-- What no code uses is not granted: a mistake, or an injected statement, then finds no right to it. The test of grants
-- (tests/isolation/grants.test.ts) lists what is left. Rows below a parent go by its cascade, which needs no right.
revoke delete on users, document_versions, messages, model_settings from hanok_app;
revoke update on role_permissions, task_comments, roles, documents, document_versions, chunks, conversations, messages,
  folders from hanok_app;
grant update (name, description, built_in) on roles to hanok_app;
grant update (name, parent_id) on folders to hanok_app;
-- Whose a document or a conversation is, is written once.
grant update (title, kind, status, stage, progress, failure_code, visibility, folder_id, version, ready_version,
  updated_at) on documents to hanok_app;
grant update (status, failure_code, content, pages, language, chunk_count) on document_versions to hanok_app;
grant update (embedding, embedding_model) on chunks to hanok_app;
grant update (title, updated_at) on conversations to hanok_app;
grant update (content, citations, steps, rejected_citations, status, mode, model, input_tokens, output_tokens,
  error_code) on messages to hanok_app;

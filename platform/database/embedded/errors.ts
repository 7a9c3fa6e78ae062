/** Codes of what can go wrong while the embedded server starts; stable, for programs and for the docs. */
export type EmbeddedPostgresErrorCode =
  | 'data_folder_in_use'
  | 'data_folder_missing'
  | 'data_folder_foreign'
  | 'data_folder_version'
  | 'embedded_postgres_unsupported'
  | 'embedded_postgres_failed';

/** A failure of the embedded PostgreSQL: one line that says what happened, and a hint that says what to do. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;
  readonly hint: string;

  constructor(code: EmbeddedPostgresErrorCode, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
    this.hint = hint;
  }
}

/** Generated files by their path in the repository. */
export const GENERATED = {
  openapi: 'clients/typescript/generated/openapi.json',
  client: 'clients/typescript/generated/schema.d.ts',
  errors: 'docs/errors.md',
} as const;

/** Generated files by their path in the repository. */
export const GENERATED = {
  openapi: 'clients/typescript/generated/openapi.json',
  client: 'clients/typescript/generated/schema.d.ts',
  operations: 'clients/typescript/generated/operations.ts',
  resources: 'clients/typescript/generated/resources.d.ts',
  errorCodes: 'clients/typescript/generated/error-codes.d.ts',
  errors: 'docs/errors.md',
} as const;

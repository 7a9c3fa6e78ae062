import { defineConfig } from 'drizzle-kit';

/** Migrations of mgmt_db. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './modules/management/*/model.ts',
  out: './migrations/management',
});

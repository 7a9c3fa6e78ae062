import { defineConfig } from 'drizzle-kit';

/** Migrations of every tenant's database. Partitions, policies and grants are written by hand in the same folder. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './modules/workspace/*/model.ts',
  out: './migrations/tenant',
});

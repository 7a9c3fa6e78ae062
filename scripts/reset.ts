// npm start -- --reset: removes all data of this clone. Ends with one line and code 1 when that may not be.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError, removeEmbeddedPostgres } from '#platform/database/embedded.ts';
import { DATA_DIR } from './lib/paths.mjs';

/** What belongs to the scripts rather than to the data: another process may hold these at this moment. */
const KEPT = new Set(['install.lock', 'web-build.lock']);

try {
  await removeEmbeddedPostgres(DATA_DIR);
  const names = existsSync(DATA_DIR) ? readdirSync(DATA_DIR).filter((name) => !KEPT.has(name)) : [];
  for (const name of names) rmSync(join(DATA_DIR, name), { recursive: true, force: true });
  process.stdout.write(`Removed all data in ${DATA_DIR}.\n`);
} catch (error) {
  if (!(error instanceof EmbeddedPostgresError)) throw error;
  process.stderr.write(`✗ ${error.message}\n  ${error.hint}\n`);
  process.exitCode = 1;
}

import { createLogger, createMetrics } from '#platform/telemetry/index.ts';
import { createJobs } from '../index.ts';

/* A worker that takes a job and never ends it, for a test to kill. Arguments: the URL of mgmt_db, the signing key. */

const [url = '', key = ''] = process.argv.slice(2);
const jobs = createJobs({
  connectionString: url,
  signingKeys: () => [Buffer.from(key, 'base64')],
  log: createLogger({ level: 'silent', file: null }),
  metrics: createMetrics(),
  work: true,
  alone: true,
});
jobs.define({
  name: 'test.work',
  concurrency: 1,
  retryLimit: 2,
  expireSeconds: 900,
  handle: ({ id }) => {
    process.stdout.write(`took ${id}\n`);
    return new Promise(() => undefined);
  },
});
await jobs.start();

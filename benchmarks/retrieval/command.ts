import { type Client, createClient, demoAccount } from './client.ts';
import { removeDocuments } from './corpus.ts';

/**
 * Runs a benchmark against a demo tenant and removes what it uploaded, whether it ended, failed or was interrupted
 * (unless `keep`). `work` notes the ids of its documents in `ids`.
 */
export async function withDemoTenant(
  options: { tenant: string; keep: boolean; width: number },
  work: (client: Client, ids: string[]) => Promise<void>,
): Promise<void> {
  const account = demoAccount(options.tenant);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort(new Error('interrupted')));
  const ids: string[] = [];
  try {
    await work(createClient({ ...account, signal: interrupted.signal }), ids);
  } finally {
    if (!options.keep && ids.length > 0) {
      const started = performance.now();
      const client = createClient({ ...account, signal: new AbortController().signal });
      await removeDocuments(client, ids, options.width);
      console.log(`removed ${ids.length} documents in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
  }
}

/** A whole number of at least 1 from the command line. */
export function count(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a number from 1, not "${value}"`);
  return number;
}

import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { removeEmbeddedPostgres } from '#platform/database/embedded.ts';
import { demoSettings } from '../../../scripts/lib/demo.mjs';
import { ensureWebBuild } from '../../../scripts/lib/web-build.mjs';
import { freePort, startServer } from './server-process.ts';

export interface SignIn {
  email: string;
  password: string;
}
export interface ServiceAccount {
  clientId: string;
  clientSecret: string;
}
/** `demo.json`: who may sign in at the server of this run. */
export interface DemoCredentials {
  url: string;
  operator: SignIn & { serviceAccount: ServiceAccount };
  tenants: Record<string, { users: (SignIn & { role: string })[]; serviceAccount: ServiceAccount }>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The one server of this run, with its demo data and without any model. */
    demo: DemoCredentials;
    /** The port of loopback at which it asks for DNS records; a test that proves a domain answers there. */
    dnsPort: number;
  }
}

/**
 * Starts the platform as `npm start` does, in a folder and on a port of its own, for all browser tests of the run. At
 * the end it is asked to stop as by Ctrl-C; a process that then still lives fails the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureWebBuild();
  const dataDir = await mkdtemp(join(tmpdir(), 'hanok-e2e-'));
  // PostgreSQL has an account of its own where root runs this, and must pass through.
  await chmod(dataDir, 0o711);
  const removeData = async () => {
    await removeEmbeddedPostgres(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const dnsPort = await freePort();
    project.provide('dnsPort', dnsPort);
    const server = await startServer({
      dataDir,
      port,
      settings: { HANOK_DNS_SERVERS: `127.0.0.1:${dnsPort}`, ...demoSettings({}) },
    });
    project.provide('demo', JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')));
    return async () => {
      try {
        await server.stop();
      } catch (error) {
        // Vitest only prints what a teardown throws.
        process.exitCode = 1;
        throw error;
      } finally {
        await removeData();
      }
    };
  } catch (error) {
    await removeData();
    throw error;
  }
}

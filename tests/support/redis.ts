import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRedis } from '../../scripts/lib/redis.mjs';
import { freePort } from '../e2e/support/server-process.ts';

/** A real Redis on loopback, which holds nothing when it has ended. */
export interface TestRedis {
  url: string;
  port: number;
  /** Ends the process; `start` begins it again at the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
  dispose(): Promise<void>;
}

/** @param tls files of a certificate; then it speaks TLS alone */
export async function startRedis(tls?: { cert: string; key: string; ca: string }): Promise<TestRedis> {
  const { program, env } = await findRedis();
  const folder = await mkdtemp(join(tmpdir(), 'hanok-redis-'));
  const port = await freePort();
  const listen =
    tls === undefined
      ? ['--port', String(port)]
      : [
          ...['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no'],
          ...['--tls-cert-file', tls.cert, '--tls-key-file', tls.key, '--tls-ca-cert-file', tls.ca],
        ];
  const args = [...listen, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  let stop: () => Promise<void> = async () => undefined;

  async function start(): Promise<void> {
    const server = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    stop = async () => {
      server.kill('SIGKILL');
      await ended;
    };
    for (let i = 0; !(await listens(port)); i++) {
      if (i > 200 || server.exitCode !== null) throw new Error('Redis did not start');
      await sleep(25);
    }
  }

  await start();
  return {
    url: `${tls === undefined ? 'redis' : 'rediss'}://127.0.0.1:${port}`,
    port,
    start,
    stop: () => stop(),
    async dispose() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Refusal } from './say.mjs';

const WHY = {
  EROFS: 'it is on a read-only file system',
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
};

/**
 * Makes the folder if it is missing and proves by a file that it can be written to.
 * @param {string} folder
 */
export function assertWritable(folder) {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    // Others may pass through but not look: PostgreSQL may run under an account of its own.
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
    const why = WHY[/** @type {keyof typeof WHY} */ (code)] ?? code;
    throw new Refusal(
      `Hanok cannot write to ${folder}: ${why}.`,
      'Clone Hanok into a folder of your own, or name another place for its data by HANOK_DATA_DIR.',
    );
  }
}

function makeFolder(/** @type {string} */ folder) {
  if (existsSync(folder)) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
  } catch {
    // Making parents as well, Node reports ENOENT for a read-only file system; this call tells the true reason.
    mkdirSync(folder, { mode: 0o711 });
  }
}

/**
 * Looks whether the port that the server is going to use is free, before anything is booted.
 * @param {NodeJS.ProcessEnv} env
 */
export async function assertPortIsFree(env) {
  const text = env.PORT ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Refusal(`PORT must be a number from 0 to 65535, not "${text}".`, 'For example: PORT=3001 npm start');
  }
  const code = await tryListening(port, env.HANOK_HOST || '127.0.0.1');
  if (code === 'EADDRINUSE') {
    const other = port === 65535 ? 3001 : port + 1;
    throw new Refusal(`Port ${port} is taken by another program.`, `Choose another one: PORT=${other} npm start`);
  }
  if (code === 'EACCES') {
    throw new Refusal(`Port ${port} is reserved for root on this machine.`, 'Choose another one: PORT=3001 npm start');
  }
  if (code !== null) {
    throw new Refusal(
      `Cannot listen on ${env.HANOK_HOST || '127.0.0.1'}:${port} (${code}).`,
      'Check HANOK_HOST and PORT.',
    );
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the code of the error, or null when it went well
 */
function tryListening(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown'));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

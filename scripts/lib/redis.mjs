import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { WORK_DIR } from './paths.mjs';
import { Refusal } from './say.mjs';

const run = promisify(execFile);

/** Debian's packages of the server and of the libraries that a bare machine lacks. */
const PACKAGES = [
  'redis-server',
  'redis-tools',
  'libatomic1',
  'libjemalloc2',
  'liblua5.1-0',
  'liblzf1',
  'libssl3',
  'libsystemd0',
  'lua-bitop',
  'lua-cjson',
];

/**
 * Finds a Redis server for the tests: the one that HANOK_REDIS_SERVER names, one that is installed, or else Debian's,
 * fetched once by apt and unpacked into .hanok/tools. Nothing is installed.
 *
 * @returns {Promise<{ program: string, env: Record<string, string> }>}
 * @throws {Refusal} when there is none to be had
 */
export async function findRedis() {
  const named = process.env.HANOK_REDIS_SERVER;
  if (named) {
    if (await answers(named, {})) return { program: named, env: {} };
    throw new Refusal(`HANOK_REDIS_SERVER names ${named}, which does not start.`, 'Name a redis-server program.');
  }
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']) {
    const program = join(folder, 'redis-server');
    if (existsSync(program) && (await answers(program, {}))) return { program, env: {} };
  }
  const unpacked = (await unpackedRedis()) ?? (await fetchRedis());
  if (unpacked !== null) return unpacked;
  throw new Refusal(
    'There is no Redis server on this machine, and apt has none.',
    'Install redis-server, or name one by HANOK_REDIS_SERVER=/path/to/redis-server.',
  );
}

const FOLDER = join(WORK_DIR, 'tools', 'redis');

async function unpackedRedis() {
  const program = join(FOLDER, 'usr', 'bin', 'redis-server');
  const libraries = join(FOLDER, 'usr', 'lib');
  if (!existsSync(program) || !existsSync(libraries)) return null;
  const folders = readdirSync(libraries, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const env = { LD_LIBRARY_PATH: folders.map((entry) => join(libraries, entry.name)).join(delimiter) };
  return (await answers(program, env)) ? { program, env } : null;
}

/** Offline, or on another system, this ends in null soon. */
async function fetchRedis() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg')) return null;
  const draft = `${FOLDER}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  const apt = (/** @type {string[]} */ ...args) =>
    run('apt-get', ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', ...args], {
      cwd: draft,
      timeout: 180_000,
    });
  try {
    // The lists of a fresh machine are empty or old; only root may bring them up to date.
    await apt('download', ...PACKAGES).catch(async () => {
      await apt('update');
      await apt('download', ...PACKAGES);
    });
    for (const name of readdirSync(draft).filter((file) => file.endsWith('.deb')))
      await run('dpkg', ['-x', join(draft, name), draft]);
    // Another run may have been quicker; what it has put there is as good.
    if (!existsSync(FOLDER)) renameSync(draft, FOLDER);
    return await unpackedRedis();
  } catch {
    return null;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * @param {string} program
 * @param {Record<string, string>} env
 */
async function answers(program, env) {
  try {
    const { stdout } = await run(program, ['--version'], { env: { ...process.env, ...env }, timeout: 10_000 });
    return stdout.includes('Redis server');
  } catch {
    return false;
  }
}

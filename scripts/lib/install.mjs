import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { PINNED_NODE, ROOT, WORK_DIR } from './paths.mjs';
import { assertWritable } from './preflight.mjs';
import { runProgram } from './run.mjs';
import { lastLines, Refusal, say, secondsSince } from './say.mjs';

const LOCK_FILE = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.hanok-installed');

/**
 * Makes node_modules what package-lock.json says, by `npm ci`, unless it is so already. Two at once take turns. Runs on
 * the host's Node, with nothing installed.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  assertWritable(ROOT);
  mkdirSync(WORK_DIR, { recursive: true, mode: 0o711 });
  const onWait = () => say('Another Hanok is installing the packages of this folder; waiting for it…');
  await withLock(join(WORK_DIR, 'install.lock'), onWait, async () => {
    if (!isInstalled()) await install();
  });
}

async function install() {
  const startedAt = Date.now();
  say(`Installing the packages${existsSync(STAMP) ? ', which have changed' : ' (first start only, about a minute)'}…`);
  const { code, output } = await npmCi();
  mkdirSync(join(WORK_DIR, 'logs'), { recursive: true });
  writeFileSync(join(WORK_DIR, 'logs', 'npm-ci.log'), output);
  if (code !== 0) {
    throw new Refusal(`npm ci failed (full log: .hanok/logs/npm-ci.log):\n${lastLines(output)}`, hintFor(output));
  }
  if (!existsSync(PINNED_NODE)) {
    throw new Refusal(
      `npm ci has not installed Node 24 for ${process.platform} on ${process.arch}.`,
      'Allow the install script of the package "node" (npm config get ignore-scripts), then start again.',
    );
  }
  writeFileSync(STAMP, lockHash());
  say(`Installed in ${secondsSince(startedAt)}.`);
}

function isInstalled() {
  if (!existsSync(PINNED_NODE)) return false;
  const hash = lockHash();
  if (readOr(STAMP, '') === hash) return true;
  if (!matchesHiddenLock()) return false;
  // A developer ran npm install or npm ci by hand, to the same end.
  writeFileSync(STAMP, hash);
  return true;
}

/** Whether npm's own record of what it installed agrees with the lock file, packages of other platforms aside. */
function matchesHiddenLock() {
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (installed === null) return false;
  return Object.entries(packagesOf(LOCK_FILE) ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function packagesOf(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

function npmCi() {
  // Under `npm start` these name the npm and the Node that run it; that Node survives the removal of node_modules.
  const { npm_execpath: npmCli, npm_node_execpath: hostNode } = process.env;
  const [program, first] = npmCli?.endsWith('.js') ? [hostNode ?? process.execPath, [npmCli]] : ['npm', []];
  // The pinned Node comes by an install script, whatever the user's npm settings say. Warnings (such as EBADENGINE on
  // the host's Node, which runs none of these packages) are not for whoever just wants to start.
  const flags = ['--ignore-scripts=false', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit'];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isNpmRunVariable(name)));
  return runProgram(program, [...first, 'ci', ...flags, '--no-fund', '--no-progress'], { env, capture: true });
}

/** Variables that npm sets for the script it runs; a second npm inside must not take them for its own. */
function isNpmRunVariable(/** @type {string} */ name) {
  return /^npm_(lifecycle|package|command|config_local_prefix)/.test(name);
}

function hintFor(/** @type {string} */ output) {
  if (/ENOSPC|EDQUOT/.test(output)) return 'The disk is full: about 2 GB are needed.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return 'Check who owns this folder; Hanok must be able to write to node_modules.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) {
    return 'npm cannot reach its registry: check the network, the proxy and `npm config get registry`, then start again.';
  }
  return 'Try `npm ci` by hand to see more; then start again.';
}

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
}

function readOr(/** @type {string} */ path, /** @type {string} */ fallback) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fallback;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT, WORK_DIR } from './paths.mjs';
import { runPinned } from './run.mjs';
import { lastLines, Refusal, say, secondsSince } from './say.mjs';

const WEB = join(ROOT, 'apps', 'web');
const STAMP = join(WEB, '.next', 'hanok-build-hash');
/** Everything that the built pages depend on. */
const SOURCES = ['apps/web', 'clients/typescript', 'package-lock.json'];
const NOT_SOURCES = /(^|\/)(node_modules|\.next|next-env\.d\.ts|[^/]*\.tsbuildinfo|[^/]*\.test\.tsx?)$/;

/**
 * Builds the web app unless the last build was made of the very same sources. Two at once take turns. The full log goes
 * to .hanok/logs/web-build.log.
 */
export async function ensureWebBuild() {
  if (!existsSync(WEB) || isBuilt()) return;
  mkdirSync(join(WORK_DIR, 'logs'), { recursive: true, mode: 0o711 });
  const onWait = () => say('Another Hanok is building the web pages of this folder; waiting for it…');
  await withLock(join(WORK_DIR, 'web-build.lock'), onWait, async () => {
    if (!isBuilt()) await build();
  });
}

async function build() {
  const startedAt = Date.now();
  const hash = sourceHash();
  say('Building the web pages (only after they have changed, about half a minute)…');
  const next = join('node_modules', 'next', 'dist', 'bin', 'next');
  const env = { NODE_ENV: 'production', FORCE_COLOR: '0' };
  const { code, output } = await runPinned([next, 'build', 'apps/web'], { env, capture: true });
  writeFileSync(join(WORK_DIR, 'logs', 'web-build.log'), output);
  if (code !== 0) {
    throw new Refusal(`The web pages could not be built:\n${lastLines(output)}`, 'Full log: .hanok/logs/web-build.log');
  }
  writeFileSync(STAMP, hash);
  say(`Built in ${secondsSince(startedAt)}.`);
}

function isBuilt() {
  return (
    existsSync(STAMP) && existsSync(join(WEB, '.next', 'BUILD_ID')) && readFileSync(STAMP, 'utf8') === sourceHash()
  );
}

/** A hash over names and contents of the sources. */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(ROOT, source))) {
      hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ path) {
  if (NOT_SOURCES.test(path)) return [];
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    const inOrder = entries.map((entry) => entry.name).sort();
    return inOrder.flatMap((name) => filesUnder(join(path, name)));
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return [path];
    throw error;
  }
}

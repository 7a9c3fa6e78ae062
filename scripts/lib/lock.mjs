import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 2_000;
const DEAD_AFTER_MS = 15_000;

/**
 * Does `work` while no other process does work under the same lock file; others wait their turn. The holder touches the
 * file every two seconds, so the lock of a killed holder frees itself.
 *
 * @template T
 * @param {string} path
 * @param {() => void} onWait called once if another process holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, work) {
  let waited = false;
  while (!tryTake(path)) {
    if (!waited) onWait();
    waited = true;
    await sleep(250);
  }
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function tryTake(path) {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (isDead(path)) takeAway(path);
    return false;
  }
}

/**
 * Removes a dead holder's file; when another process was quicker and we grabbed its new one, puts that back.
 * @param {string} path
 */
function takeAway(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (!isDead(aside)) linkSync(aside, path);
  } catch {
    // Another process was quicker.
  }
  rmSync(aside, { force: true });
}

/** @param {string} path */
function isDead(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > DEAD_AFTER_MS) return true;
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && !isRunning(pid);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} path */
function touch(path) {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The folder was removed under our feet (npm start -- --reset elsewhere): nothing left to hold.
  }
}

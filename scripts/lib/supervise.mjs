import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { PINNED_NODE, ROOT } from './paths.mjs';
import { pinnedEnv } from './run.mjs';

const SAME_KEY_PRESS_MS = 800;
const GRACE_MS = 30_000;

/**
 * Runs the server as a child and ends with it. The child has a process group of its own, so that of all the signals
 * which one Ctrl-C causes (the terminal signals the whole group, npm passes its own on) exactly one reaches it. The
 * first asks it to stop; a second, or 30 s without an end, kills it. If we are killed ourselves, or the npm that
 * started us is, the server is asked to stop as well: nothing stays behind.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env beside what the environment has
 * @returns {Promise<number>} the exit code
 */
export function supervise(args, env) {
  return new Promise((resolve, reject) => {
    const watch = new URL('./end-with-parent.mjs', import.meta.url).href;
    const child = spawn(PINNED_NODE, [`--import=${watch}`, ...args], {
      cwd: ROOT,
      env: pinnedEnv(env),
      detached: true,
      // The channel closes when this process dies, which end-with-parent.mjs notices.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let askedAt = 0;
    const kill = () => killGroup(child.pid);
    const ask = () => {
      const now = Date.now();
      if (askedAt === 0) {
        askedAt = now;
        child.kill('SIGTERM');
        setTimeout(kill, GRACE_MS).unref();
      } else if (now - askedAt > SAME_KEY_PRESS_MS) {
        kill();
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
    endWithNpm(ask);
    process.on('exit', () => {
      if (child.exitCode === null && child.signalCode === null) kill();
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal])));
  });
}

/**
 * npm that is killed (kill -9) cannot pass it on; its child (we: package.json says `exec`, so no shell lies between)
 * then gets another parent, which is looked at once a second.
 */
function endWithNpm(/** @type {() => void} */ ask) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    ask();
  }, 1_000);
  timer.unref();
}

function killGroup(/** @type {number | undefined} */ pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

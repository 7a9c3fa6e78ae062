import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { PINNED_NODE, ROOT } from './paths.mjs';

const INTERRUPTED = 130;

/**
 * The environment of everything that runs under the pinned Node: a plain `node` means that one there too.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function pinnedEnv(extra = {}) {
  const path = [dirname(PINNED_NODE), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra, PATH: path };
}

/**
 * Runs a program under the pinned Node in the root of the clone.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean }} [options] see runProgram
 */
export function runPinned(args, { env = {}, capture = false } = {}) {
  return runProgram(PINNED_NODE, args, { env: pinnedEnv(env), capture });
}

/**
 * Runs a program in the root of the clone to its end. When a signal asks us to stop, the program is stopped first, and
 * this process then ends with code 130.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, capture?: boolean }} options `capture` collects the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started
 */
export function runProgram(program, args, { env, capture = false }) {
  return new Promise((resolve) => {
    const output = capture ? 'pipe' : 'inherit';
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', output, output] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        text += String(chunk);
      });
    }
    const stopPassing = passSignalsTo(child);
    child.once('error', (error) => {
      stopPassing();
      resolve({ code: 127, output: error.message });
    });
    child.once('close', (code) => {
      if (stopPassing()) process.exit(INTERRUPTED);
      resolve({ code: code ?? 1, output: text });
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => boolean} ends it, and tells whether a signal came
 */
function passSignalsTo(child) {
  let came = false;
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    came = true;
    // Ctrl-C in a terminal has reached the child already, and many programs take a second one for "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, passOn);
  return () => {
    for (const signal of signals) process.off(signal, passOn);
    return came;
  };
}

/** An expected failure: shown as one line and a hint, without a stack. */
export class Refusal extends Error {
  /**
   * @param {string} message what is wrong, in one line
   * @param {string} [hint] what to do about it
   */
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Runs a script's main function; a Refusal becomes one clear line and exit code 1.
 * @param {() => Promise<number>} main resolves with the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`✗ ${error.message}${error.hint === undefined ? '' : `\n  ${error.hint}`}\n`);
    process.exitCode = 1;
  }
}

/**
 * The last lines of a program's output, for an error message.
 * @param {string} text
 * @param {number} [count]
 */
export function lastLines(text, count = 12) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-count)
    .map((line) => `  │ ${line}`)
    .join('\n');
}

/** @param {number} startedAtMs */
export function secondsSince(startedAtMs) {
  const seconds = (Date.now() - startedAtMs) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

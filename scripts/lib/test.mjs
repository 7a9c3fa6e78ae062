import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, WORK_DIR } from './paths.mjs';
import { assertWritable } from './preflight.mjs';
import { findRedis } from './redis.mjs';
import { runPinned } from './run.mjs';
import { Refusal, runScript, say, secondsSince } from './say.mjs';
import { ensureWebBuild } from './web-build.mjs';

/** Relative paths of the tests that want a Redis. */
const REDIS_TESTS = ['platform', 'modules', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('.redis.test.ts')),
);

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, leftOut: string | null, took: string }} Part
 */

/**
 * npm test. Arguments are path filters, as vitest takes them: `npm test -- modules/workspace/tasks`.
 * @param {string[]} filters
 */
export async function main(filters) {
  await runScript(async () => {
    assertWritable(WORK_DIR);
    await ensureInstalled();
    const { ok, totals } = await runTests(filters);
    say(totals);
    return ok ? 0 : 1;
  });
}

/**
 * Runs all parts of the test suite and shows a summary. What cannot run on this machine is left out and named; with
 * HANOK_TEST_STRICT=1 that fails, as a skipped test does.
 *
 * @param {string[]} [filters]
 * @returns {Promise<{ ok: boolean, totals: string }>} `totals` is the line "N passed, N failed[, N skipped]"
 */
export async function runTests(filters = []) {
  const parts = [await unitPart(filters), await redisPart(filters), await endToEndPart(filters)];
  return summarise(parts, process.env.HANOK_TEST_STRICT === '1');
}

/**
 * The verdict over all parts, said part by part.
 * @param {Part[]} parts
 * @param {boolean} strict
 */
export function summarise(parts, strict) {
  say('\nTests');
  for (const part of parts) {
    const counts = part.leftOut === null ? countsOf(part) : `left out: ${part.leftOut}`;
    say(`  ${part.name.padEnd(20)} ${counts}  (${part.took})`);
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    parts.reduce((total, part) => total + part[key], 0);
  const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  const incomplete = totals.skipped > 0 || parts.some((part) => part.leftOut !== null);
  if (strict && incomplete) {
    say('  Strict run (HANOK_TEST_STRICT=1): what is left out or skipped counts as a failure.');
    totals.failed += parts.filter((part) => part.leftOut !== null).length;
  }
  return { ok: totals.failed === 0 && totals.passed > 0 && !(strict && incomplete), totals: countsOf(totals) };
}

/** @param {string[]} filters */
async function unitPart(filters) {
  if (filters.length > 0 && filters.every((filter) => /e2e|redis/.test(filter))) {
    return emptyPart('unit, integration', { leftOut: 'not asked for', took: '0 s' });
  }
  return vitestPart('unit', 'unit, integration', filters);
}

/** @param {string[]} filters */
async function redisPart(filters) {
  const name = 'redis';
  const startedAt = Date.now();
  const leaveOut = (/** @type {string} */ why) => emptyPart(name, { leftOut: why, took: secondsSince(startedAt) });
  const asked = filters.length === 0 || REDIS_TESTS.some((path) => filters.some((filter) => path.includes(filter)));
  if (!asked) return leaveOut('not asked for');
  try {
    await findRedis();
  } catch (error) {
    if (error instanceof Refusal) return leaveOut(`${error.message} ${error.hint ?? ''}`);
    throw error;
  }
  return vitestPart('redis', name, filters);
}

/** @param {string[]} filters */
async function endToEndPart(filters) {
  const name = 'browser';
  const startedAt = Date.now();
  const leaveOut = (/** @type {string} */ why) => emptyPart(name, { leftOut: why, took: secondsSince(startedAt) });
  if (filters.length > 0 && !filters.some((filter) => filter.includes('e2e'))) return leaveOut('not asked for');
  if (!hasTests(join(ROOT, 'tests', 'e2e'))) return leaveOut('tests/e2e has no test');
  try {
    await findChromium();
  } catch (error) {
    if (error instanceof Refusal) return leaveOut(`${error.message} ${error.hint ?? ''}`);
    throw error;
  }
  try {
    await ensureWebBuild();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`✗ ${error.message}\n  ${error.hint ?? ''}`);
    return emptyPart(name, { failed: 1, took: secondsSince(startedAt) });
  }
  return vitestPart('e2e', name, filters);
}

/**
 * @param {'unit' | 'redis' | 'e2e'} project
 * @param {string} name
 * @param {string[]} filters
 * @returns {Promise<Part>}
 */
async function vitestPart(project, name, filters) {
  const startedAt = Date.now();
  say(`\nRunning the ${name} tests…`);
  const report = join(WORK_DIR, 'test', `${project}.json`);
  mkdirSync(join(WORK_DIR, 'test'), { recursive: true, mode: 0o711 });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  // Where the whole suite decides, a test may fail once for being starved of time; which did is said below.
  const tries = process.env.HANOK_TEST_STRICT === '1' ? ['--retry=1'] : [];
  const { code } = await runPinned([vitest, 'run', `--project=${project}`, ...tries, ...reporters, ...filters]);
  const took = secondsSince(startedAt);
  // Without a report vitest has not even begun; an error outside of any test is counted as one failure.
  if (!existsSync(report)) return emptyPart(name, { failed: 1, took });
  const told = JSON.parse(readFileSync(report, 'utf8'));
  for (const test of secondTries(told)) say(`  passed at the second try: ${test}`);
  const counts = countReport(told);
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...emptyPart(name, { took }), ...counts };
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report vitest's JSON report
 */
export function countReport(report) {
  // A file that cannot be loaded fails without having a failed test.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Tests that failed before they passed.
 * @param {{ testResults: { assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[] }[] }} report
 */
export function secondTries({ testResults }) {
  return testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && (failureMessages?.length ?? 0) > 0)
    .map(({ fullName }) => fullName);
}

/**
 * @param {string} name
 * @param {Partial<Part>} values
 * @returns {Part}
 */
function emptyPart(name, values) {
  return { name, passed: 0, failed: 0, skipped: 0, leftOut: null, took: '', ...values };
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
function countsOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} folder */
function hasTests(folder) {
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.test.ts'))
  );
}

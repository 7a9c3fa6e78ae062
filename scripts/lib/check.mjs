import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT, WORK_DIR } from './paths.mjs';
import { assertWritable } from './preflight.mjs';
import { runPinned } from './run.mjs';
import { runScript, say, secondsSince } from './say.mjs';
import { runTests } from './test.mjs';

const bin = (/** @type {string[]} */ ...path) => join('node_modules', ...path);
const TSC = bin('typescript', 'bin', 'tsc');
/** Every folder that holds code; the architecture rules are about their paths. */
const CODE = ['platform', 'modules', 'apps', 'clients', 'tests', 'benchmarks', 'scripts'].filter((f) =>
  existsSync(join(ROOT, f)),
);

/** What is checked besides the tests, in this order. Each is silent unless it fails. */
const STEPS = [
  { name: 'format, lint', args: [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.'] },
  { name: 'types', args: [TSC, '-p', 'tsconfig.json'] },
  {
    name: 'types of the web',
    args: [TSC, '-p', 'apps/web/tsconfig.json', '--noEmit'],
    needs: 'apps/web/tsconfig.json',
  },
  {
    name: 'architecture',
    args: [bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', ...CODE],
  },
  { name: 'dead code', args: [bin('knip', 'bin', 'knip.js'), '--no-progress'] },
  { name: 'drift', args: ['scripts/drift.ts'] },
  { name: 'API document', args: ['scripts/openapi-lint.ts'] },
];

await runScript(async () => {
  assertWritable(WORK_DIR);
  await ensureInstalled();
  const rows = [];
  for (const step of STEPS) rows.push(await check(step));
  const startedAt = Date.now();
  const tests = await runTests();
  rows.push({ name: 'tests', ok: tests.ok, took: secondsSince(startedAt) });
  say('\nChecks');
  for (const { name, ok, took } of rows) say(`  ${ok ? '✓' : '✗'} ${name.padEnd(20)} ${took.padStart(6)}`);
  say('');
  say(tests.totals);
  return rows.every((row) => row.ok) ? 0 : 1;
});

/** @param {{ name: string, args: string[], needs?: string }} step */
async function check({ name, args, needs }) {
  const startedAt = Date.now();
  if (needs !== undefined && !existsSync(join(ROOT, needs))) {
    say(`✗ ${name}: ${needs} is missing`);
    return { name, ok: false, took: secondsSince(startedAt) };
  }
  const { code, output } = await runPinned(args, { capture: true });
  const took = secondsSince(startedAt);
  if (code === 0) say(`✓ ${name} (${took})`);
  else say(`✗ ${name} (${took})\n${output.trimEnd()}\n`);
  return { name, ok: code === 0, took };
}

// Generated things are checked in, so that they can be read and reviewed; this proves that they are what their sources
// would generate today. Each check regenerates into a temporary folder and compares.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DriftCheck, differences } from './lib/drift.ts';

/** Every generated file or folder of the repository has its line here. */
const CHECKS: DriftCheck[] = [];

let failed = 0;
for (const { name, fix, run } of CHECKS) {
  const folder = mkdtempSync(join(tmpdir(), 'hanok-drift-'));
  try {
    const changed = (await run(folder)).flatMap(differences);
    if (changed.length === 0) continue;
    failed += 1;
    process.stdout.write(
      `${name} differs from its source:\n${changed.map((line) => `  ${line}\n`).join('')}  ${fix}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed === 0 ? 0 : 1;

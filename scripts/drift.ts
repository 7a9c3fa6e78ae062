// Generated things are checked in, so that they can be read and reviewed; this proves that they are what their sources
// would generate today. Each check regenerates into a temporary folder and compares.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type DriftCheck, differences } from './lib/drift.ts';
import { generateInto } from './lib/generated.ts';
import { GENERATED } from './lib/generated-files.ts';
import { ROOT } from './lib/paths.mjs';

/** Every generated file or folder of the repository has its line here. */
const CHECKS: DriftCheck[] = [
  {
    name: 'The OpenAPI document, the typed client and the table of errors',
    fix: 'Bring them up to date by: npm run generate',
    async run(folder) {
      await generateInto(folder);
      return Object.values(GENERATED).map((path) => ({ checkedIn: join(ROOT, path), generated: join(folder, path) }));
    },
  },
  ...(['tenant', 'management'] as const).map(
    (area): DriftCheck => ({
      name: `The migrations of the ${area} database`,
      fix: `Write the missing one by: npx drizzle-kit generate --config drizzle.${area}.config.ts --name what_it_does`,
      async run(folder) {
        const checkedIn = join(ROOT, 'migrations', area);
        cpSync(checkedIn, folder, { recursive: true });
        const modules = area === 'tenant' ? 'workspace' : 'management';
        const args = [
          'generate',
          '--dialect=postgresql',
          `--schema=./modules/${modules}/*/model.ts`,
          `--out=${relative(ROOT, folder)}`,
        ];
        execFileSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', ...args], { cwd: ROOT, stdio: 'pipe' });
        return [{ checkedIn, generated: folder }];
      },
    }),
  ),
];

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
// The server's timers, started for its OpenAPI document, must not keep this process.
process.exit(failed === 0 ? 0 : 1);

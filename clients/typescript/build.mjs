// Makes what is published: plain JavaScript and its types in dist/. npm runs it before it packs.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', join(here, 'tsconfig.build.json')], { stdio: 'inherit' });
// The compiler leaves declarations where they are, and the endings in them as they were written.
mkdirSync(join(dist, 'generated'), { recursive: true });
for (const name of ['schema.d.ts', 'resources.d.ts', 'error-codes.d.ts'])
  copyFileSync(join(here, 'generated', name), join(dist, 'generated', name));
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const path = join(dist, name);
  const text = readFileSync(path, 'utf8').replace(/(from '\.[^']*?|import\("\.[^"]*?)(\.d)?\.ts(['"])/g, '$1.js$3');
  writeFileSync(path, text);
}
copyFileSync(join(here, '..', '..', 'LICENSE'), join(here, 'LICENSE'));

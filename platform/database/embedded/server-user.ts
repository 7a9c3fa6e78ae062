import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './errors.ts';

/** The account under which PostgreSQL runs. `spawn` is empty when that is the account of this process itself. */
export interface ServerUser {
  name: string;
  spawn: { uid?: number; gid?: number };
}

const DEDICATED_USER = 'hanok';

/**
 * Chooses the account for PostgreSQL, which refuses to run as root. An ordinary user runs it himself. Root hands it to
 * the owner of the data when there is data already (someone may run Hanok by sudo only once), and otherwise to a system
 * account of its own, made when missing; where accounts cannot be made, `postgres` or `nobody` has to do.
 *
 * @param dataDir the data directory, which may not exist yet
 * @throws EmbeddedPostgresError `data_folder_foreign` when the data belongs to someone else and we are not root
 */
export function chooseServerUser(dataDir: string): ServerUser {
  const me = process.getuid?.() ?? 0;
  const owner = existsSync(dataDir) ? statSync(dataDir) : null;
  if (me !== 0) {
    if (owner !== null && owner.uid !== me) {
      throw new EmbeddedPostgresError(
        'data_folder_foreign',
        `The database in ${dataDir} belongs to another user (uid ${owner.uid}).`,
        'Start Hanok as that user, or hand the folder over with chown.',
      );
    }
    return { name: `uid ${me}`, spawn: {} };
  }
  if (owner !== null && owner.uid !== 0) {
    return { name: `uid ${owner.uid}`, spawn: { uid: owner.uid, gid: owner.gid } };
  }
  return lookUp(DEDICATED_USER) ?? createUser() ?? lookUp('postgres') ?? lookUp('nobody') ?? noUser();
}

/** Whether `user` may go into `folder`, asked of the kernel itself (modes, ACLs and mounts included). */
export function canEnter(folder: string, user: ServerUser): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user.spawn, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

function createUser(): ServerUser | null {
  const nowhere = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
  spawnSync('useradd', ['--system', '--user-group', ...nowhere, DEDICATED_USER], { stdio: 'ignore' });
  // Two starts at once: the second useradd fails, and the account is there all the same.
  return lookUp(DEDICATED_USER);
}

function lookUp(name: string): ServerUser | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { name, spawn: { uid: id('-u'), gid: id('-g') } };
  } catch {
    return null;
  }
}

function noUser(): never {
  throw new EmbeddedPostgresError(
    'embedded_postgres_unsupported',
    'PostgreSQL refuses to run as root, and this machine has no other account for it.',
    'Create one (useradd --system hanok), or start Hanok as an ordinary user.',
  );
}

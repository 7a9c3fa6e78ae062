import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';
import { newAdminPassword, type Pointer, readPointer, writePointer } from './pointer.ts';
import { canEnter, chooseServerUser, type ServerUser } from './server-user.ts';

const SYSTEM_ROOT = '/var/lib/hanok';
const HOME_INSIDE = 'postgres';

/** Where the server of a data folder lives, and under which account. */
export interface Placement {
  pointer: Pointer;
  home: string;
  dataDir: string;
  user: ServerUser;
}

/**
 * Settles where the data of `dataRoot` lies: inside it, or, when PostgreSQL's account may not go there (root in a home
 * folder of mode 700), in a system folder that the pointer names. Data that has become unreachable, because the clone
 * was moved or its mode changed, is moved along.
 *
 * @throws EmbeddedPostgresError `data_folder_missing` when data that once was there is gone
 */
export function settlePlacement(dataRoot: string): Placement {
  const known = readPointer(dataRoot);
  if (known === null) return firstPlacement(dataRoot);

  const home = homeOf(dataRoot, known);
  const dataDir = join(home, 'data');
  if (known.initialised && !existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new EmbeddedPostgresError(
      'data_folder_missing',
      `The database that belongs to ${dataRoot} is not at ${dataDir} any more.`,
      'Put it back there, or begin anew with `npm start -- --reset`.',
    );
  }
  const user = chooseServerUser(dataDir);
  mkdirSync(home, { recursive: true });
  if (canEnter(home, user)) return { pointer: known, home, dataDir, user };
  return moveOut(dataRoot, known, user);
}

/** The folder that a pointer names, as an absolute path. */
export function homeOf(dataRoot: string, pointer: Pointer): string {
  return resolve(dataRoot, pointer.home);
}

function firstPlacement(dataRoot: string): Placement {
  const inside = join(dataRoot, HOME_INSIDE);
  const user = chooseServerUser(join(inside, 'data'));
  makeHome(inside, user);
  const fits = canEnter(inside, user);
  if (!fits) rmSync(inside, { recursive: true, force: true });
  const home = fits ? inside : newSystemHome(dataRoot, user);
  const pointer = {
    home: fits ? HOME_INSIDE : home,
    port: null,
    adminPassword: newAdminPassword(),
    initialised: false,
  };
  writePointer(dataRoot, pointer);
  return { pointer, home, dataDir: join(home, 'data'), user };
}

function moveOut(dataRoot: string, known: Pointer, user: ServerUser): Placement {
  const from = homeOf(dataRoot, known);
  const home = newSystemHome(dataRoot, user);
  const pointer = { ...known, home };
  if (existsSync(join(from, 'data'))) moveFolder(join(from, 'data'), join(home, 'data'), user);
  writePointer(dataRoot, pointer);
  rmSync(from, { recursive: true, force: true });
  return { pointer, home, dataDir: join(home, 'data'), user };
}

function newSystemHome(dataRoot: string, user: ServerUser): string {
  const home = join(SYSTEM_ROOT, randomUUID());
  mkdirSync(SYSTEM_ROOT, { recursive: true, mode: 0o755 });
  makeHome(home, user);
  // For whoever finds the folder one day and wonders whose it is.
  writeFileSync(join(home, 'README'), `PostgreSQL data of the Hanok whose data folder is ${dataRoot}\n`);
  return home;
}

function makeHome(home: string, user: ServerUser): void {
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o700);
  if (user.spawn.uid !== undefined && user.spawn.gid !== undefined) chownSync(home, user.spawn.uid, user.spawn.gid);
}

function moveFolder(from: string, to: string, user: ServerUser): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    chmodSync(to, 0o700);
    if (user.spawn.uid !== undefined) chownAll(to, user.spawn.uid, user.spawn.gid ?? user.spawn.uid);
  }
}

function chownAll(folder: string, uid: number, gid: number): void {
  chownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), uid, gid);
}

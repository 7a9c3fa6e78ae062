import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './errors.ts';
import { processStartedAt } from './process-identity.ts';

/**
 * Makes this process the one owner of a data folder, by a file that names its process id and start time; the file of a
 * dead owner (kill -9, power cut) is taken over. PostgreSQL's own interlock guards the data itself; this one exists to
 * tell an orphaned server, which we may stop, from one that another Hanok is using, which we may not.
 *
 * @returns a function that gives the folder back
 * @throws EmbeddedPostgresError `data_folder_in_use`
 */
export function acquireOwnerLock(path: string): () => void {
  const mine = JSON.stringify({ pid: process.pid, startedAt: processStartedAt(process.pid), nonce: randomUUID() });
  const draft = `${path}.${process.pid}-${randomUUID()}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      // link() fails when the name exists, and the name never stands for a half-written file.
      if (tryLink(draft, path)) return () => release(path, mine);
      const seen = readOrNull(path);
      if (seen === null) continue;
      const holder = livingHolder(seen);
      if (holder !== null) throw inUse(path, holder);
      takeAway(path, seen);
    }
    throw inUse(path, null);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process id of the living owner of a data folder, or null when nobody holds it. */
export function ownerOf(path: string): number | null {
  const text = readOrNull(path);
  return text === null ? null : livingHolder(text);
}

function livingHolder(text: string): number | null {
  try {
    const { pid, startedAt } = JSON.parse(text) as { pid: number; startedAt: string | null };
    const now = processStartedAt(pid);
    return now !== null && now === startedAt ? pid : null;
  } catch {
    return null;
  }
}

/** Removes a dead owner's file; when another process was quicker and we grabbed its new file, puts that back. */
function takeAway(path: string, dead: string): void {
  const aside = `${path}.dead-${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readOrNull(aside) !== dead) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function release(path: string, mine: string): void {
  if (readOrNull(path) === mine) rmSync(path, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function inUse(path: string, holder: number | null): EmbeddedPostgresError {
  const who = holder === null ? 'another process' : `process ${holder}`;
  return new EmbeddedPostgresError(
    'data_folder_in_use',
    `The data folder is in use by ${who} (${path}).`,
    'Stop the other Hanok of this folder first (Ctrl-C in its terminal).',
  );
}

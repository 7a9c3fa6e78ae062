import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a data folder remembers of its server (`postgres.json`, mode 600). `home` holds the data directory and, where
 * needed, a copy of the programs; it lies inside the data folder unless PostgreSQL's account may not go there.
 */
export interface Pointer {
  home: string;
  port: number | null;
  adminPassword: string;
  /** False until initdb has ended well, so that a first start that was killed begins again, and lost data is noticed. */
  initialised: boolean;
}

/** The pointer of `dataRoot`, or null when no server was ever started there. */
export function readPointer(dataRoot: string): Pointer | null {
  try {
    return JSON.parse(readFileSync(pointerPath(dataRoot), 'utf8')) as Pointer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes the pointer whole or not at all. */
export function writePointer(dataRoot: string, pointer: Pointer): void {
  const draft = `${pointerPath(dataRoot)}.draft`;
  writeFileSync(draft, `${JSON.stringify(pointer, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, pointerPath(dataRoot));
}

/** A password that nobody has to remember: 192 random bits. */
export function newAdminPassword(): string {
  return randomBytes(24).toString('base64url');
}

export function pointerPath(dataRoot: string): string {
  return join(dataRoot, 'postgres.json');
}

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A file of master keys: 32 bytes in base64, one a line. The first wraps, the others only open. One key is the rule; a
 * second one is there while a rotation is under way.
 */
export async function readKeyFile(path: string): Promise<[Buffer, ...Buffer[]]> {
  const lines = (await readFile(path, 'utf8')).split('\n').map((line) => line.trim());
  const [first, ...others] = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Buffer.from(line, 'base64'));
  if (first === undefined || [first, ...others].some((key) => key.length !== 32))
    throw new Error(`${path} does not hold a master key (32 bytes in base64)`);
  return [first, ...others];
}

/**
 * The key file of an installation that was given none: made at the first start, kept beside the data with mode 600.
 * `exclusive` creation keeps two processes from making two keys.
 */
export async function ensureKeyFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Puts a new key before the others; with one there already, does nothing, so that it can be repeated. */
export async function addKeyToFile(path: string): Promise<void> {
  const keys = await readKeyFile(path);
  if (keys.length === 1) await writeKeys(path, [randomBytes(32), ...keys]);
}

/** Keeps the first key alone. */
export async function keepFirstKey(path: string): Promise<void> {
  const [first, ...others] = await readKeyFile(path);
  if (others.length > 0) await writeKeys(path, [first]);
}

/** The file is whole at any moment, whoever reads it and whatever ends us. */
async function writeKeys(path: string, keys: readonly Buffer[]): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, keys.map((key) => `${key.toString('base64')}\n`).join(''), { mode: 0o600, flush: true });
  await rename(draft, path);
}

import { mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^hanok-parse-(\d+)-/;
/** A folder this young may belong to a process that this machine's list does not show. */
const MIN_AGE_MS = 60_000;

/** A fresh folder for one child, named after this process. The path has no symbolic links, as permissions need it. */
export async function createWorkFolder(parent: string): Promise<string> {
  return realpath(await mkdtemp(join(parent, `hanok-parse-${process.pid}-`)));
}

/** Removes the folders, with their copies of documents, that processes left behind which were killed. */
export async function sweepWorkFolders(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = NAME.exec(name)?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    const folder = join(parent, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > MIN_AGE_MS) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

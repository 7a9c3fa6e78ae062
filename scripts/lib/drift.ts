import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './paths.mjs';

/** A checked-in file or folder, and what its generator made of the sources just now. */
export interface Regenerated {
  checkedIn: string;
  generated: string;
}

/** One kind of generated things. */
export interface DriftCheck {
  name: string;
  /** How to bring the checked-in copy up to date, in one line. */
  fix: string;
  /** Regenerates into `folder` (temporary, empty), and says what is to be compared with what (absolute paths). */
  run(folder: string): Promise<Regenerated[]>;
}

/** The files in which the checked-in copy and the generated one differ, each with the first differing line. */
export function differences({ checkedIn, generated }: Regenerated): string[] {
  const names = new Set([...filesIn(checkedIn), ...filesIn(generated)]);
  return [...names].sort().flatMap((name) => {
    const [mine, fresh] = [join(checkedIn, name), join(generated, name)];
    const shown = relative(ROOT, mine);
    if (!existsSync(mine)) return [`${shown}: is missing`];
    if (!existsSync(fresh)) return [`${shown}: is not generated any more`];
    const line = firstDifference(readFileSync(mine, 'utf8'), readFileSync(fresh, 'utf8'));
    return line === null ? [] : [`${shown}:${line}`];
  });
}

/** Paths below `path`, relative to it; one empty path when it is a file itself. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [''];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)));
}

function firstDifference(mine: string, fresh: string): number | null {
  if (mine === fresh) return null;
  const [left, right] = [mine.split('\n'), fresh.split('\n')];
  const index = left.findIndex((line, number) => line !== right[number]);
  return (index === -1 ? left.length : index) + 1;
}

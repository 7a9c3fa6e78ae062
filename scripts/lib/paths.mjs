import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this clone. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** The folder of all data of this clone (HANOK_DATA_DIR moves it, as the server's configuration says). */
export const DATA_DIR = resolve(ROOT, process.env.HANOK_DATA_DIR || '.hanok');

/** What the scripts keep for themselves: locks, logs of installing and building, test reports. Always in the clone. */
export const WORK_DIR = join(ROOT, '.hanok');

/** The pinned Node 24, which npm puts here; it runs everything but the first lines. */
export const PINNED_NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

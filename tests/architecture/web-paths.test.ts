import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const WEB = fileURLToPath(new URL('../../apps/web/', import.meta.url));

/** What speaks by the typed client alone; the rest of features/ and components/ is to come here. */
const MOVED = [
  'applications',
  'backups',
  'console',
  'directory',
  'home',
  'impersonation',
  'me',
  'members',
  'roles',
  'search',
  'settings',
  'sharing',
  'tasks',
  'usage',
];

test.each(MOVED)('features/%s names no path of the API by hand', (feature) => {
  const files = globSync(`features/${feature}/**/*.{ts,tsx}`, { cwd: WEB });
  const naming = files.filter((path) =>
    /\buseApi\b|\/api\/v1|type Api\b|\{ Api \}/.test(readFileSync(`${WEB}${path}`, 'utf8')),
  );
  expect(files).not.toEqual([]);
  expect(naming).toEqual([]);
});

import { expect, test } from 'vitest';
import { safeReturnTo } from './same-site.ts';

const PUBLIC_URL = 'https://hanok.test';

test.each(['/t/acme', '/t/acme/documents?folder=1#top', '/'])('a path of ours is where a sign-in ends: %s', (path) => {
  expect(safeReturnTo(path, PUBLIC_URL, '/home')).toBe(path);
});

test.each([
  'https://evil.test/',
  '//evil.test/',
  '/\\evil.test/',
  '\\\\evil.test',
  '/\t/evil.test/',
  '/\n//evil.test',
  '///evil.test',
  '/.//evil.test/',
  '/x/..//evil.test/',
  'javascript:alert(1)',
  ' /t/acme',
  'evil',
  '',
  undefined,
])('a sign-in sends nobody elsewhere: %j', (path) => {
  const end = safeReturnTo(path, PUBLIC_URL, '/home');
  expect(new URL(end, PUBLIC_URL).origin).toBe(PUBLIC_URL);
  expect(end).toMatch(/^\/(?![/\\])/);
});

import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('a workspace is found in whatever a person pastes', () => {
  for (const typed of ['acme', ' Acme ', '/t/acme', 'http://127.0.0.1:4000/t/acme/documents?folder=1', 'acme/']) {
    expect(slugOf(typed)).toBe('acme');
  }
  expect(slugOf('north wind')).toBe('north-wind');
  expect(slugOf('   ')).toBe('');
});

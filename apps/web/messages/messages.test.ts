import { describe, expect, test } from 'vitest';
import { messagesOf } from './index.ts';

/** Flattens a catalog to `path → text`. */
function flatten(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  const out = new Map<string, string>();
  for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
    for (const [p, text] of flatten(value, path ? `${path}.${key}` : key)) out.set(p, text);
  }
  return out;
}

/** Names of the ICU arguments and tags that a message takes. */
function parametersOf(text: string): string[] {
  const names = new Set<string>();
  for (const m of text.matchAll(/\{\s*(\w+)\s*[,}]/g)) if (m[1]) names.add(m[1]);
  for (const m of text.matchAll(/<(\w+)>/g)) if (m[1]) names.add(`<${m[1]}>`);
  return [...names].sort();
}

const en = flatten(messagesOf('en'));
const ko = flatten(messagesOf('ko'));

describe('Korean and English', () => {
  test('have the same keys', () => {
    expect([...ko.keys()].sort()).toEqual([...en.keys()].sort());
  });
  test('take the same parameters', () => {
    const differing = [...en].filter(([key, text]) => {
      const other = parametersOf(ko.get(key) ?? '').join();
      return other !== parametersOf(text).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
  test('leave no text empty', () => {
    expect([...en, ...ko].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
  test('never shout', () => {
    expect([...en, ...ko].filter(([, text]) => text.includes('!')).map(([key]) => key)).toEqual([]);
  });
});

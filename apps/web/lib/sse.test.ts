import { describe, expect, test } from 'vitest';
import { createEventParser, type ServerEvent } from './sse.ts';

function parseIn(pieces: string[]): ServerEvent[] {
  const parse = createEventParser();
  return pieces.flatMap((piece) => parse(piece));
}

describe('a stream of events', () => {
  const stream = ': hello\n\nid: 1\nevent: delta\ndata: {"text":"한"}\n\nid: 2\ndata: a\ndata: b\n\n';
  const expected = [
    { id: '1', event: 'delta', data: '{"text":"한"}' },
    { id: '2', event: 'message', data: 'a\nb' },
  ];

  test('is the same wherever the network cuts it', () => {
    for (let cut = 0; cut <= stream.length; cut += 1) {
      expect(parseIn([stream.slice(0, cut), stream.slice(cut)])).toEqual(expected);
    }
  });
  test('may end its lines by CRLF, even cut between the two', () => {
    const crlf = stream.replaceAll('\n', '\r\n');
    for (let cut = 0; cut <= crlf.length; cut += 1) {
      expect(parseIn([crlf.slice(0, cut), crlf.slice(cut)])).toEqual(expected);
    }
  });
  test('gives nothing for an event that is not complete', () => {
    expect(parseIn(['data: half\n'])).toEqual([]);
  });
  test('keeps the last id for an event that has none', () => {
    expect(parseIn(['id: 7\ndata: a\n\ndata: b\n\n']).map((e) => e.id)).toEqual(['7', '7']);
  });
});

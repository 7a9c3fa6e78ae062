import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Citation } from '@/lib/api/types.ts';
import { messagesOf } from '@/messages/index.ts';
import { AnswerText } from './markdown.tsx';

const citation: Citation = {
  number: 1,
  documentId: 'd',
  chunkId: 'c',
  title: '공모 결과.hwp',
  quote: 'q',
  page: 2,
  start: 0,
  end: 1,
  kind: 'hwp',
};

function html(content: string, streaming = false): string {
  const props = { content, citations: [citation], streaming, active: null, onCite: () => {} };
  const answer = createElement(AnswerText, props);
  const provider = { locale: 'ko', messages: messagesOf('ko'), timeZone: 'UTC', children: answer } as const;
  return renderToStaticMarkup(createElement(NextIntlClientProvider, provider));
}

test('an answer never makes the browser fetch an image', () => {
  for (const text of [
    '![로고](https://evil.test/x.png)',
    '<img src="https://evil.test/x.png">',
    '![x](data:image/png,x)',
  ]) {
    const out = html(text);
    expect(out).not.toMatch(/<img|<source|<svg/);
    // As text, escaped, it is harmless.
    expect(out).not.toMatch(/<[^>]*\ssrc=/);
  }
});

test('an answer forms no element of raw HTML and no link that runs a script', () => {
  const out = html('<script>alert(1)</script> <b onclick="x()">굵게</b> <iframe src="https://evil.test"></iframe>');
  expect(out).not.toMatch(/<script|<iframe|<b /);
  expect(html('[클릭](javascript:alert(1))')).not.toContain('href');
  expect(html('[클릭](https://example.test/a)')).toContain('rel="noopener noreferrer nofollow"');
});

test('a citation is a button that names its source; one that the server has not issued is not', () => {
  expect(html('정해졌다.[1]')).toMatch(/<button[^>]*aria-label="출처 1: 공모 결과.hwp"[^>]*>1<\/button>/);
  expect(html('정해졌다.[7]')).not.toContain('<button');
});

test('Korean emphasis before a particle is drawn', () => {
  expect(html('이름은 **‘누리’**라고 한다.')).toContain('<strong>‘누리’</strong>라고');
});

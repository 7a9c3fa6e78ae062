import { markdownToHwpx } from 'kordoc';
import { expect, test } from 'vitest';
import { hwpOf, zipOf } from '../testing/files.ts';
import { blocksOf, read } from '../testing/read.ts';

test('a Hangul document gives its text', async () => {
  const parsed = await read('hwp', hwpOf('한옥은 나무로 지은 집이다.'));
  expect(parsed).toMatchObject({ text: '한옥은 나무로 지은 집이다.', language: 'ko' });
});

test('an HWPX document gives its paragraphs and tables, without marks', async () => {
  const data = await markdownToHwpx(
    '# 업무 보고\n\n본문 첫 문단입니다.\n\n| 구분 | 금액 |\n| --- | --- |\n| 인건비 | 1,200 |\n',
  );
  const parsed = await read('hwpx', new Uint8Array(data));
  expect(parsed.text).toContain('본문 첫 문단입니다.');
  expect(blocksOf(parsed)).toContainEqual(['table', '구분 | 금액\n인건비 | 1,200']);
  expect(parsed.text).not.toMatch(/[#<>]|!\[/);
});

test('a document with a password, or a broken one, is refused with its reason', async () => {
  await expect(read('hwp', hwpOf('비밀', 2))).rejects.toMatchObject({ code: 'encrypted' });
  await expect(read('hwp', hwpOf('깨짐').subarray(0, 900))).rejects.toMatchObject({ code: 'corrupted' });
  await expect(read('hwpx', zipOf({ mimetype: 'application/hwp+zip' }))).rejects.toMatchObject({
    code: 'corrupted',
  });
});

import { decodeCp949 } from './cp949.ts';

/** How a text was encoded; `euc-kr` is CP949, which contains it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr' | 'windows-1252';

/**
 * Decodes a text of unknown encoding: a byte order mark decides; then UTF-8 if it is valid; then EUC-KR/CP949 if it is
 * valid and gives Hangul; else Latin-1 (as windows-1252), which takes anything.
 */
export function decodeText(data: Uint8Array): { text: string; encoding: Encoding } {
  if (data[0] === 0xff && data[1] === 0xfe) return decodeAs(data, 'utf-16le');
  if (data[0] === 0xfe && data[1] === 0xff) return decodeAs(data, 'utf-16be');
  const wide = guessUtf16(data);
  if (wide) return decodeAs(data, wide);
  const utf8 = tryDecode(data, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  // One bad byte in a long UTF-8 file must not turn all of it into another encoding.
  const lenient = new TextDecoder('utf-8').decode(data);
  const replaced = count(lenient, /\ufffd/g);
  if (replaced > 0 && count(lenient, /[\u0080-\ufffc]/g) > replaced * 20) return { text: lenient, encoding: 'utf-8' };
  const korean = decodeCp949(data);
  const hangul = count(korean, /[가-힣]/g);
  if (hangul > 0 && hangul > count(korean, /\ufffd/g) * 10 && hangul * 2 > count(korean, /[^\p{ASCII}]/gu)) {
    return { text: korean, encoding: 'euc-kr' };
  }
  return decodeAs(data, 'windows-1252');
}

/** UTF-16 without a mark, told by where its zero bytes lie; null for anything else. */
function guessUtf16(data: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(data.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (data[i] === 0) even++;
    if (data[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function decodeAs(data: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } {
  return { text: new TextDecoder(encoding).decode(data), encoding };
}

function tryDecode(data: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

import PostalMime, { type Address } from 'postal-mime';
import type { Piece, Reading } from '../types.ts';
import { readHtmlText } from './html.ts';
import { paragraphPieces } from './table.ts';

/** A message: its headers, its text (or its HTML as text) and the names of its attachments, which are not read. */
export async function readEmail(data: Buffer): Promise<Reading> {
  // The first line of an mbox entry is no header.
  const mbox = /^From [^\n]*\n/.exec(data.toString('latin1', 0, 1000));
  const mail = await PostalMime.parse(mbox ? data.subarray(mbox[0].length) : data, { maxNestingDepth: 50 });

  const pieces: Piece[] = [];
  if (mail.subject) pieces.push({ kind: 'heading', level: 1, text: mail.subject });
  const headers = [
    ['From', mail.from ? addresses([mail.from]) : ''],
    ['To', addresses(mail.to ?? [])],
    ['Cc', addresses(mail.cc ?? [])],
    ['Date', mail.date ?? ''],
  ].filter(([, value]) => value);
  if (headers.length > 0) {
    pieces.push({ kind: 'paragraph', text: headers.map(([name, value]) => `${name}: ${value}`).join('\n') });
  }
  if (mail.text?.trim()) pieces.push(...paragraphPieces(mail.text.replace(/\r\n?/g, '\n')));
  else if (mail.html) pieces.push(...readHtmlText(mail.html).pieces);
  const names = mail.attachments.map((attachment) => attachment.filename).filter((name) => name);
  if (names.length > 0) pieces.push({ kind: 'list', text: `Attachments: ${names.join(', ')}` });
  return { title: mail.subject ?? null, pieces };
}

function addresses(list: Address[]): string {
  return list
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : (address ?? name)))
    .join(', ');
}

import { z } from 'zod';

/**
 * What is not seen, or turns the direction of what follows. People decide by names, in lists, mails and the audit log.
 * Joiners and variants stay: Persian, Indic scripts and emoji need them.
 */
const HIDDEN = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A line that shows all that it holds. */
export function shownLine(shortest: 0 | 1, longest: number) {
  return z
    .string()
    .trim()
    .min(shortest)
    .max(longest)
    .refine((text) => text === '' || (!HIDDEN.test(text) && SEEN.test(text)), 'must not hold what is not seen');
}

/** What is left to see of a line that another system gave; empty where that is nothing. */
export function tidyLine(text: string, longest: number): string {
  const line = text.replace(new RegExp(HIDDEN, 'gu'), ' ').replace(/\s+/gu, ' ').trim();
  return SEEN.test(line) ? line.slice(0, longest).toWellFormed().trim() : '';
}

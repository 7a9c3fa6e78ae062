/** A stretch of a text, in UTF-16 code units. */
export type Span = { start: number; end: number };

const segmenter = new Intl.Segmenter('ko', { granularity: 'sentence' });

/** A line this long was broken by its width, not by its author. */
const WRAPPED_LINE = 40;

/**
 * The sentences of a text in Korean or English, in order, without the white space around them. Unicode's own rules
 * (UAX 29) find the ends; they break too often, so that sentences broken at abbreviations, initials, numbered articles
 * and dates, or between a quotation and its particle, are put together again.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(unwrap(text))) {
    const lead = segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (lead === segment.length) continue;
    const start = index + lead;
    const previous = spans.at(-1);
    if (previous && goesOn(text.slice(previous.start, previous.end), text.slice(previous.end, end))) previous.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/**
 * The text with line ends within sentences made spaces, one for one, so that offsets hold. Lines of a table or list,
 * short ones and finished ones keep their ends.
 */
function unwrap(text: string): string {
  return text.replace(/(?<=([^\n]*))\n(?=([^\n]{0,40}))/g, (end, before: string, after: string) => {
    const wrapped =
      before.length >= WRAPPED_LINE &&
      !/[.!?。:;…]["”’」』)\]]?$/.test(before) &&
      /^[\p{L}\p{N}"“‘「『(]/u.test(after) &&
      !LIST_ITEM.test(after) &&
      !before.includes(' | ') &&
      !after.includes(' | ');
    return wrapped ? ' ' : end;
  });
}

const LIST_ITEM = /^(?:\d{1,3}[.)]|[가-하][.)]|\(\d+\)|[A-Za-z][.)])\s/;

/** Short forms after which a capital letter is no new sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sr|Jr|St|Mt|Ft|vs|v|cf|e\.g|i\.e|al|viz|Nos?|Vols?|pp?|Figs?|Eqs?|Secs?|Arts?|Chs?|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Rev|Hon|Gov|Sen|Rep|Pres|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|ca|est|dept|Univ|Ave|Blvd|Rd)\.$/;
/** Short forms that may well end a sentence too. */
const MAYBE_FINAL = /(?:(?:^|[^\p{L}])(?:\p{Lu}\.){2,}|\b(?:Inc|Ltd|Co|Corp|Ph\.D|M\.D|B\.A|a\.m|p\.m)\.)$/u;
const INITIAL = /(?:^|[\s("“‘.])\p{Lu}\.$/u;
/** Words that a sentence begins with, and a name hardly ever. */
const STARTER =
  /^\s+(?:The|It|He|She|They|We|You|I|In|On|At|As|An?|This|That|These|Those|There|However|But|And|His|Her|Its|Their|When|While|After|Before|For|If|Although|By|With|From|Since|During|Many|Some|Most|One|According|To|Of)\s/;
/** A number or letter that counts what follows: `1.`, `가.`, `제3조.`, `2.1.`, `IV.`. */
const COUNTER =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[가-하]|[A-Za-z]|[IVX]{1,5})[.)]|제\s?\d+\s?[조항호장절관편](?:의\s?\d+)?\.)$/;
const ARTICLE = /제\s?\d+\s?[조항호](?:의\s?\d+)?\.$/;
/** Korean dates are written with points: 2024. 1. 2. */
const DATE = /(?:^|[\s('‘“"])(?:\d{4}|['’]\d{2})\.(?:\s?\d{1,2}\.){1,2}$/;
const PART_OF_DATE = /(?:^|\D)(?:\d{4}|\d{1,2})\.$/;
/** What follows a quotation in Korean and belongs to its sentence. */
const AFTER_QUOTE =
  /^\s?(?:이?라[고는며면도]|이?란|고\s|며\s|하[고며는였]|했[다고으]|[은는이가을를의도와과]\s|에[서게]?\s|으?로[서써]?\s|등[의을이은\s]|등\s)/;

/** Whether what follows belongs to the sentence before it, though a rule ended it there. */
function goesOn(before: string, rest: string): boolean {
  // Across a line end, a sentence goes on after a counter alone ("1.\nText" is rare, "1. Text" is not).
  if (rest.startsWith('\n')) return false;
  // "Why?" she asked.
  if (/^ \p{Ll}/u.test(rest)) return true;
  if (COUNTER.test(before) || ARTICLE.test(before)) return true;
  if (/^\s?\d/.test(rest) && PART_OF_DATE.test(before)) return true;
  if (DATE.test(before) && /^\s?[(가-힣~∼–-]/.test(rest)) return true;
  if (ABBREVIATION.test(before)) return true;
  if (MAYBE_FINAL.test(before)) return !STARTER.test(rest);
  if (INITIAL.test(before)) return !STARTER.test(rest);
  return /[.!?…]["”’'」』)]+$/.test(before) && AFTER_QUOTE.test(rest);
}

/** A piece of a document that was found for the question. `start` and `end` count UTF-16 units of the document's content. */
export interface Passage {
  /** What the model and we call it within one answer: 1, 2, … in the order in which passages were found. */
  number: number;
  documentId: string;
  chunkId: string;
  title: string;
  kind: string;
  page: number | null;
  /** Exactly the document's content from `start` to `end`. */
  text: string;
  start: number;
  end: number;
}

export type FoundPassage = Omit<Passage, 'number'>;

/** A place in a document that bears out what the answer says. `quote` is exactly the content from `start` to `end`. */
export interface Citation {
  /** How the answer's text refers to it: `[number]`. */
  number: number;
  documentId: string;
  chunkId: string;
  title: string;
  quote: string;
  page: number | null;
  start: number;
  end: number;
  kind: string;
}

/** A span of a passage's text, in UTF-16 units from the passage's beginning. */
export interface Span {
  start: number;
  end: number;
}

/** How text is cut and compared; the same functions that the index and the chunker use. */
export interface TextTools {
  tokenize(text: string): string[];
  sentences(text: string): Span[];
}

/** Adds what was found to the passages so far, each chunk once; the numbers already given stay as they are. */
export function addPassages(known: readonly Passage[], found: readonly FoundPassage[]): Passage[] {
  const chunks = new Set(known.map((passage) => passage.chunkId));
  const all = [...known];
  for (const passage of found) {
    if (chunks.has(passage.chunkId)) continue;
    chunks.add(passage.chunkId);
    all.push({ ...passage, number: all.length + 1 });
  }
  return all;
}

export function cite(passage: Passage, span: Span, number: number): Citation {
  const { documentId, chunkId, title, page, kind } = passage;
  return {
    number,
    documentId,
    chunkId,
    title,
    quote: passage.text.slice(span.start, span.end),
    page,
    start: passage.start + span.start,
    end: passage.start + span.end,
    kind,
  };
}

/** The language to answer in: Korean as soon as the question holds Hangul. */
export function languageOf(text: string): 'ko' | 'en' {
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en';
}

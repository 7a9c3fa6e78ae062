import type { FailureCode } from './failure.ts';
import type { DocumentKind, ParseLimits } from './types.ts';

/** What the parent asks of a child: to read `source`, and to write a result that is too long for a message to files. */
export type ReadRequest = {
  source: string;
  kind: DocumentKind;
  limits: ParseLimits;
  /** Where the text goes (UTF-8), and the rest of the document (JSON). */
  textFile: string;
  layoutFile: string;
};

/** What a child answers: that it is ready for work, the result or that it is written, or why there is none. */
export type ChildMessage =
  | { type: 'ready' }
  | {
      type: 'done';
      memoryBytes: number /** Absent: it lies in the files. */;
      result?: { text: string; layout: unknown };
    }
  | { type: 'failed'; code: FailureCode; cause: string; memoryBytes: number };

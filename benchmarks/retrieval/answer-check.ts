/** What one answer's citations are worth. */
export interface Cited {
  documentId: string;
  quote: string;
  /** UTF-16 offsets in the document's content. */
  start: number;
  end: number;
}

export interface AnswerCheck {
  citations: number;
  /** Citations whose quote stands in the document at exactly the place they name. */
  verbatim: number;
  firstIsRight: boolean;
  anyIsRight: boolean;
}

/** @param contentOf a document's text @param isRight whether a document is the one that answers the question */
export async function checkAnswer(
  citations: readonly Cited[],
  contentOf: (documentId: string) => Promise<string>,
  isRight: (documentId: string) => boolean,
): Promise<AnswerCheck> {
  let verbatim = 0;
  for (const { documentId, quote, start, end } of citations) {
    const content = await contentOf(documentId);
    if (quote !== '' && content.slice(start, end) === quote) verbatim += 1;
  }
  const right = citations.map((citation) => isRight(citation.documentId));
  return { citations: citations.length, verbatim, firstIsRight: right[0] ?? false, anyIsRight: right.includes(true) };
}

/** The shares as aligned lines for a terminal. */
export function renderAnswers(checks: readonly AnswerCheck[]): string {
  const total = (of: (check: AnswerCheck) => number) => checks.reduce((sum, check) => sum + of(check), 0);
  const citations = total((check) => check.citations);
  const verbatim = total((check) => check.verbatim);
  const share = (part: number, whole: number) =>
    `${part} of ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} %)`}`;
  return [
    `cited at all             ${share(
      total((check) => Number(check.citations > 0)),
      checks.length,
    )}`,
    `quotes verbatim          ${share(verbatim, citations)}`,
    `first citation is right  ${share(
      total((check) => Number(check.firstIsRight)),
      checks.length,
    )}`,
    `any citation is right    ${share(
      total((check) => Number(check.anyIsRight)),
      checks.length,
    )}`,
  ].join('\n');
}

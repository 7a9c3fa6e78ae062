import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A set of paragraphs with questions that each is answered by one of them, in SQuAD's format (KorQuAD, XQuAD). */
export interface QuestionSet {
  paragraphs: { title: string; text: string }[];
  questions: { text: string /** Which paragraph answers it, as an index. */; paragraph: number }[];
}

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(z.object({ context: z.string(), qas: z.array(z.object({ question: z.string() })) })),
    }),
  ),
});

/** Reads a SQuAD file; a paragraph that occurs twice is one document, under the title it had first. */
export function readQuestionSet(file: string): QuestionSet {
  const at = new Map<string, number>();
  const set: QuestionSet = { paragraphs: [], questions: [] };
  for (const article of squad.parse(JSON.parse(readFileSync(file, 'utf8'))).data) {
    for (const { context, qas } of article.paragraphs) {
      const paragraph = at.get(context) ?? set.paragraphs.length;
      if (!at.has(context)) set.paragraphs.push({ title: article.title.replaceAll('_', ' '), text: context });
      at.set(context, paragraph);
      for (const { question } of qas) set.questions.push({ text: question.trim(), paragraph });
    }
  }
  return set;
}

/** At most `count` of the questions, spread evenly, so that a sample has all articles. */
export function sample<T>(items: readonly T[], count: number): T[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
    (item): item is T => item !== undefined,
  );
}

import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type AnswerCheck, checkAnswer, renderAnswers } from './answer-check.ts';
import { type Client, mapLimited } from './client.ts';
import { count, withDemoTenant } from './command.ts';
import { uploadParagraphs } from './corpus.ts';
import { percentile } from './metrics.ts';
import { type QuestionSet, readQuestionSet, sample } from './squad.ts';

/** Answers of a running Hanok, asked through its public API: are the citations true, and is it the right passage? */
const USAGE = `usage: npm run bench:answers -- FILE… [options]
  --tenant SLUG    demo tenant whose service account is used (acme)
  --questions N    questions in all, shared evenly between the files (200)
  --uploads N      uploads and deletions at a time (8)
  --asks N         questions at a time (2)
  --show           print each question that was answered from a wrong paragraph or not at all
  --keep           leave the documents in the workspace`;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    tenant: { type: 'string', default: 'acme' },
    questions: { type: 'string', default: '200' },
    uploads: { type: 'string', default: '8' },
    asks: { type: 'string', default: '2' },
    show: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

// Before the work begins: it awaits at the top of this module.
const conversation = z.object({ id: z.string() });
const message = z.object({
  citations: z.array(z.object({ documentId: z.string(), quote: z.string(), start: z.number(), end: z.number() })),
});

if (values.help || files.length === 0) console.log(USAGE);
else await measure();

async function measure(): Promise<void> {
  const set = joined(files.map(readQuestionSet), count('questions', values.questions));
  const width = count('uploads', values.uploads);
  console.log(`${set.paragraphs.length} paragraphs, ${set.questions.length} questions`);
  await withDemoTenant({ tenant: values.tenant, keep: values.keep, width }, async (client, ids) => {
    const { paragraphOf, readySeconds } = await uploadParagraphs(client, set, { width, ids });
    console.log(`ready in ${readySeconds.toFixed(1)} s`);
    const contentOf = createContentReader(client);
    const latencies: number[] = [];
    const checks = await mapLimited(set.questions, count('asks', values.asks), async (question) => {
      const { citations, latencyMs } = await ask(client, question.text);
      latencies.push(latencyMs);
      const check = await checkAnswer(citations, contentOf, (id) => paragraphOf.get(id) === question.paragraph);
      if (values.show && !check.firstIsRight) console.log(`  ${citations.length} citations: ${question.text}`);
      return check;
    });
    console.log(renderAnswers(checks));
    console.log(`p50 ${percentile(latencies, 0.5).toFixed(0)} ms, p95 ${percentile(latencies, 0.95).toFixed(0)} ms`);
    if (checks.some((check: AnswerCheck) => check.verbatim < check.citations)) process.exitCode = 1;
  });
}

/** All paragraphs of the sets together, and their share of the questions. */
function joined(sets: QuestionSet[], wanted: number): QuestionSet {
  const all: QuestionSet = { paragraphs: [], questions: [] };
  sets.forEach((set, at) => {
    const share = Math.floor((wanted * (at + 1)) / sets.length) - Math.floor((wanted * at) / sets.length);
    const shift = all.paragraphs.length;
    all.paragraphs.push(...set.paragraphs);
    for (const { text, paragraph } of sample(set.questions, share)) {
      all.questions.push({ text, paragraph: paragraph + shift });
    }
  });
  return all;
}

/** Each question in a conversation of its own, so that none leans on the one before. */
async function ask(client: Client, question: string) {
  const { data: opened } = await client.json(conversation, 'POST', '/conversations', {});
  const content = { content: question };
  const { data, latencyMs } = await client.json(message, 'POST', `/conversations/${opened.id}/messages`, content);
  await client.json(z.unknown(), 'DELETE', `/conversations/${opened.id}`);
  return { citations: data.citations, latencyMs };
}

function createContentReader(client: Client): (documentId: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (documentId) => {
    const content = known.get(documentId) ?? client.text(`/documents/${documentId}/content`);
    known.set(documentId, content);
    return content;
  };
}

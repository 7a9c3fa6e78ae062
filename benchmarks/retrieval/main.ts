import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Client } from './client.ts';
import { mapLimited } from './client.ts';
import { count, withDemoTenant } from './command.ts';
import { uploadParagraphs } from './corpus.ts';
import { type Ranking, render, summarise } from './metrics.ts';
import { type QuestionSet, readQuestionSet, sample } from './squad.ts';

/**
 * Retrieval quality and latency of a running Hanok, through its public API: the paragraphs of SQuAD-format files are
 * uploaded as documents, their questions asked by search, and the uploads removed.
 */
const USAGE = `usage: npm run bench:retrieval -- FILE… [options]
  --tenant SLUG    demo tenant whose service account is used (acme)
  --questions N    ask only N questions, spread over the file (all)
  --uploads N      uploads and deletions at a time (8)
  --searches N     searches at a time (1; more makes the latencies those of a busy server)
  --keep           leave the documents in the workspace
Needs a running Hanok (.hanok/demo.json; HANOK_URL overrides its address).`;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    tenant: { type: 'string', default: 'acme' },
    questions: { type: 'string' },
    uploads: { type: 'string', default: '8' },
    searches: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

// Before the work begins: it awaits at the top of this module.
const found = z.object({ items: z.array(z.object({ documentId: z.string() })) });

if (values.help || files.length === 0) console.log(USAGE);
else for (const file of files) await measure(file);

async function measure(file: string): Promise<void> {
  const set = readQuestionSet(file);
  const width = count('uploads', values.uploads);
  const wanted = values.questions === undefined ? set.questions.length : count('questions', values.questions);
  console.log(`\n${path.basename(file)}: ${set.paragraphs.length} paragraphs, ${wanted} questions`);
  await withDemoTenant({ tenant: values.tenant, keep: values.keep, width }, async (client, ids) => {
    const { paragraphOf, uploadSeconds, readySeconds } = await uploadParagraphs(client, set, { width, ids });
    console.log(`uploaded   ${uploadSeconds.toFixed(1)} s`);
    console.log(
      `ready      ${readySeconds.toFixed(1)} s (${(paragraphOf.size / readySeconds).toFixed(1)} documents/s)`,
    );
    console.log(render(summarise(await askAll(client, set, paragraphOf, wanted))));
  });
}

async function askAll(client: Client, set: QuestionSet, paragraphOf: Map<string, number>, wanted: number) {
  const questions = sample(set.questions, wanted);
  return mapLimited(questions, count('searches', values.searches), async (question): Promise<Ranking> => {
    const address = `/search?limit=10&q=${encodeURIComponent(question.text)}`;
    const { data, latencyMs } = await client.json(found, 'GET', address);
    // A document that comes with several passages counts once, at its best place.
    const documents = [...new Set(data.items.map((item) => item.documentId))];
    const at = documents.findIndex((id) => paragraphOf.get(id) === question.paragraph);
    return { rank: at < 0 ? null : at + 1, latencyMs };
  });
}

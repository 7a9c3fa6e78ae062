import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { createLanceIndex, type IndexRow, indexNamespace, type SearchIndex } from '#platform/searchindex/index.ts';
import { type Ranking, render, summarise } from './metrics.ts';
import { type QuestionSet, readQuestionSet, sample } from './squad.ts';

/**
 * The search index alone, without server or database: quality and latency of what platform/searchindex answers.
 *   node benchmarks/retrieval/offline.ts FILE… [--questions N] [--copies N]
 * `--copies` repeats the paragraphs under other ids, to see latency at size (quality means nothing then).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { questions: { type: 'string' }, copies: { type: 'string', default: '1' } },
});
if (positionals.length === 0) throw new Error('usage: offline.ts FILE… [--questions N] [--copies N]');

for (const file of positionals) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hanok-retrieval-'));
  const index = createLanceIndex({ uri: folder });
  try {
    await measure(index, file);
  } finally {
    await index.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(index: SearchIndex, file: string): Promise<void> {
  const set = readQuestionSet(file);
  const namespace = indexNamespace(uuidv7());
  const actorId = uuidv7();
  const started = performance.now();
  const documents = await upload(index, namespace, set, actorId);
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${path.basename(file)}: ${documents.size} documents in ${seconds.toFixed(1)} s`);
  // Writing has paused: the index takes in what is new before the questions come, as it does in use.
  await new Promise((resolve) => setTimeout(resolve, 2_000 + 200 * seconds));
  const rankings: Ranking[] = [];
  for (const question of sample(set.questions, Number(values.questions ?? set.questions.length))) {
    const asked = performance.now();
    const hits = await index.search(namespace, { text: question.text, vector: null, actorId, limit: 10 });
    const latencyMs = performance.now() - asked;
    const at = hits.findIndex((hit) => documents.get(hit.documentId) === question.paragraph);
    rankings.push({ rank: at < 0 ? null : at + 1, latencyMs });
  }
  console.log(render(summarise(rankings)));
}

/** Puts each paragraph in as a document; returns which document is which paragraph. */
async function upload(
  index: SearchIndex,
  namespace: ReturnType<typeof indexNamespace>,
  set: QuestionSet,
  ownerId: string,
): Promise<Map<string, number>> {
  const documents = new Map<string, number>();
  for (let copy = 0; copy < Number(values.copies); copy++) {
    const writes = set.paragraphs.map(({ title, text }, paragraph) => {
      const documentId = uuidv7();
      documents.set(documentId, paragraph);
      const access = { ownerId, visibility: 'workspace', kind: 'txt', folderId: null } as const;
      const row: IndexRow = { chunkId: uuidv7(), documentId, ...access, title, text, vector: null };
      return index.upsertDocument(namespace, documentId, [row]);
    });
    await Promise.all(writes);
  }
  return documents;
}

import { z } from 'zod';
import { type Client, mapLimited, sleep } from './client.ts';
import type { QuestionSet } from './squad.ts';

const POLL_MS = 1_000;
/** How long no document at all may become ready before we give up. */
const STALLED_MS = 180_000;

const created = z.object({ id: z.string() });
const listed = z.array(z.object({ id: z.string(), status: z.string(), failure: z.unknown() }));

export interface Uploaded {
  /** Which paragraph each document is. */
  paragraphOf: Map<string, number>;
  uploadSeconds: number;
  /** From the first upload until all were found ready. */
  readySeconds: number;
}

/**
 * Uploads each paragraph as a text document under its article's title and waits until all can be searched. Ids are
 * noted in `ids` as they are given, so that the caller can remove them also after a failure.
 */
export async function uploadParagraphs(
  client: Client,
  set: QuestionSet,
  options: { width: number; ids: string[] },
): Promise<Uploaded> {
  const started = performance.now();
  const paragraphOf = new Map<string, number>();
  await mapLimited(set.paragraphs, options.width, async ({ title, text }, at) => {
    const { id } = created.parse(
      await client.form('/documents', () => {
        const form = new FormData();
        form.append('title', title);
        form.append('file', new Blob([text], { type: 'text/plain' }), `paragraph-${at + 1}.txt`);
        return form;
      }),
    );
    options.ids.push(id);
    paragraphOf.set(id, at);
  });
  const uploadSeconds = (performance.now() - started) / 1000;
  await waitUntilReady(client, new Set(paragraphOf.keys()));
  return { paragraphOf, uploadSeconds, readySeconds: (performance.now() - started) / 1000 };
}

/** Polls the list of documents until all of ours are ready; throws for one that failed, and when nothing moves. */
async function waitUntilReady(client: Client, pending: Set<string>): Promise<void> {
  let movedAt = Date.now();
  while (pending.size > 0) {
    const before = pending.size;
    for await (const { id, status, failure } of allDocuments(client)) {
      if (!pending.has(id)) continue;
      if (status === 'ready') pending.delete(id);
      if (status === 'failed' || status === 'cancelled') {
        throw new Error(`document ${id} is ${status}: ${JSON.stringify(failure)}`);
      }
    }
    if (pending.size < before) movedAt = Date.now();
    if (Date.now() - movedAt > STALLED_MS) throw new Error(`${pending.size} documents do not become ready`);
    if (pending.size > 0) await sleep(POLL_MS);
  }
}

async function* allDocuments(client: Client) {
  let cursor: string | null = null;
  do {
    const page: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await client.json(z.object({ items: listed }), 'GET', `/documents?limit=100${page}`);
    yield* answer.data.items;
    cursor = answer.nextCursor;
  } while (cursor !== null);
}

export async function removeDocuments(client: Client, ids: readonly string[], width: number): Promise<void> {
  await mapLimited(ids, width, (id) => client.json(z.unknown(), 'DELETE', `/documents/${id}`));
}

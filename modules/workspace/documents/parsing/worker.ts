import { writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { installCp949 } from './cp949.ts';
import { ParseFailure } from './failure.ts';
import type { ChildMessage, ReadRequest } from './protocol.ts';
import { readFileAs } from './read.ts';

/*
 * The process in which files are read. It has no secrets in its environment, reads nothing but the program and the
 * folder that it is given, and may die of a file: the parent starts another.
 */
/** Up to this length a text goes back in the message itself: six operations on files fewer. */
const SHORT_TEXT = 64 * 1024;
const maxMemoryBytes = Number(process.argv[2]);
new Worker(new URL('./watchdog.ts', import.meta.url), {
  workerData: { maxMemoryBytes, parentId: process.ppid },
  execArgv: [],
}).unref();

installCp949();
process.on('message', (request: ReadRequest) => {
  read(request).then(send, (error: unknown) => send(failed(error)));
});
process.on('disconnect', () => process.exit());
// Libraries reject promises that nobody waits for; the file's own result tells what matters.
process.on('unhandledRejection', () => {});
send({ type: 'ready' });

async function read({ source, kind, limits, textFile, layoutFile }: ReadRequest): Promise<ChildMessage> {
  const { text, ...layout } = await readFileAs(source, kind, limits);
  const memoryBytes = process.memoryUsage.rss();
  if (text.length <= SHORT_TEXT && layout.blocks.length <= SHORT_TEXT / 100)
    return { type: 'done', memoryBytes, result: { text, layout } };
  await writeFile(textFile, text);
  await writeFile(layoutFile, JSON.stringify(layout));
  return { type: 'done', memoryBytes };
}

function failed(error: unknown): ChildMessage {
  const failure = error instanceof ParseFailure ? error : new ParseFailure(codeOf(error), error);
  const cause = failure.cause instanceof Error ? (failure.cause.stack ?? failure.cause.message) : failure.cause;
  return {
    type: 'failed',
    code: failure.code,
    cause: String(cause ?? '').slice(0, 2000),
    memoryBytes: process.memoryUsage.rss(),
  };
}

/** An error that no reader foresaw comes from a file that is not what its format says, unless memory ran out. */
function codeOf(error: unknown) {
  const message = error instanceof Error ? error.message : '';
  return /array buffer allocation failed|invalid string length|invalid array length|cannot create a string longer/i.test(
    message,
  )
    ? 'out_of_memory'
    : 'corrupted';
}

function send(message: ChildMessage): void {
  process.send?.(message);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ReadRequest } from '../protocol.ts';

/* Stands in for the worker in tests: does to its own process what the file's text says. */
process.on('message', (request: ReadRequest) => {
  const [order, argument = ''] = readFileSync(request.source, 'utf8').split(' ');
  const answer = (text: string) => {
    writeFileSync(request.textFile, text);
    const layout = { title: null, pages: [], blocks: [], language: 'other', warnings: [] };
    writeFileSync(request.layoutFile, JSON.stringify(layout));
    process.send?.({ type: 'done', memoryBytes: 0 });
  };
  const layout = { title: null, pages: [], blocks: [], language: 'other', warnings: [] };
  if (order === 'lie' && argument === 'aloud')
    process.send?.({ type: 'done', memoryBytes: 0, result: { text: 'short', layout: { ...layout, pages: 'many' } } });
  else if (order === 'tell')
    process.send?.({ type: 'done', memoryBytes: 0, result: { text: 'x'.repeat(Number(argument)), layout } });
  else if (order === 'trap') {
    // Files are numbered; the next one's place is known.
    const next = request.source.replace(/(\d+)\.source$/, (_, number) => `${Number(number) + 1}.source`);
    writeFileSync(next, 'a trap');
    answer('laid');
  } else if (order === 'hang') for (;;);
  else if (order === 'crash') process.exit(7);
  else if (order === 'heap') for (const hoard: unknown[] = []; ; ) hoard.push(Array.from({ length: 1000 }, () => ({})));
  else if (order === 'lie') {
    writeFileSync(request.textFile, 'short');
    const layout = {
      title: null,
      pages: [],
      blocks: [{ kind: 'paragraph', start: 0, end: 99 }],
      language: 'en',
      warnings: [],
    };
    writeFileSync(request.layoutFile, JSON.stringify(layout));
    process.send?.({ type: 'done', memoryBytes: 0 });
  } else if (order === 'flood') answer('x'.repeat(Number(argument)));
  else if (order === 'process') answer(String(process.pid));
  else if (order === 'environment') answer(Object.keys(process.env).join(','));
  else if (order === 'peek') answer(attempt(() => readFileSync(argument, 'utf8')));
  else if (order === 'write') answer(attempt(() => writeFileSync(argument, 'taken over')) + existsSync(request.source));
});

function attempt(action: () => unknown): string {
  try {
    return String(action());
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  }
}

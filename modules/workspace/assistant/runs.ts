import type { Message } from './schemas.ts';

/** What readers of a running answer are told. Numbered from 1, so that a reader who comes back says where it was. */
export interface RunEvent {
  id: number;
  type: 'message.started' | 'step' | 'delta' | 'citation' | 'message.completed' | 'error';
  data: unknown;
}

/**
 * An answer that is being written. It goes on when its readers leave, is stopped by command only, and stays readable
 * for a while after its end, so that a page which reloads misses nothing.
 */
export interface Run {
  readonly messageId: string;
  readonly signal: AbortSignal;
  readonly finished: Promise<Message>;
  emit(type: RunEvent['type'], data: unknown): void;
  stop(): void;
  finish(message: Message): void;
  /** Tells `reader` every event after `afterId`, those gone by first. @returns how to stop listening */
  subscribe(afterId: number, reader: { event(event: RunEvent): void; end(): void }): () => void;
}

export interface Runs {
  start(messageId: string): Run;
  get(messageId: string): Run | null;
  /** Stops everything that is being written; for the shutdown. */
  close(): Promise<void>;
}

const KEPT_MS = 60_000;

export function createRuns(): Runs {
  const runs = new Map<string, Run>();
  const live = new Set<Run>();

  function start(messageId: string): Run {
    const events: RunEvent[] = [];
    const readers = new Set<{ event(event: RunEvent): void; end(): void }>();
    const stopping = new AbortController();
    const { promise: finished, resolve } = Promise.withResolvers<Message>();
    let ended = false;

    const run: Run = {
      messageId,
      signal: stopping.signal,
      finished,
      emit(type, data) {
        const event = { id: events.length + 1, type, data };
        events.push(event);
        for (const reader of readers) reader.event(event);
      },
      stop: () => stopping.abort(),
      finish(message) {
        run.emit('message.completed', message);
        ended = true;
        live.delete(run);
        for (const reader of readers) reader.end();
        readers.clear();
        setTimeout(() => runs.delete(messageId), KEPT_MS).unref();
        resolve(message);
      },
      subscribe(afterId, reader) {
        for (const event of events) if (event.id > afterId) reader.event(event);
        if (ended) reader.end();
        else readers.add(reader);
        return () => readers.delete(reader);
      },
    };
    runs.set(messageId, run);
    live.add(run);
    return run;
  }

  return {
    start,
    get: (messageId) => runs.get(messageId) ?? null,
    async close() {
      const left = [...live];
      for (const run of left) run.stop();
      await Promise.all(left.map((run) => run.finished));
    },
  };
}

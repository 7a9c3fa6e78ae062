'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Api } from '@/lib/api/client.ts';
import { isApiError, NETWORK_ERROR, networkError } from '@/lib/api/error.ts';
import type { Message } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { type ServerEvent, streamEvents } from '@/lib/sse.ts';
import { conversationKey, keepMessages } from './api.ts';
import { applyEvent, beginRun, blankAnswer, isAccepted, type Run } from './run.ts';

/** How often a lost connection is taken up again before the reader is asked, and how long each try waits. */
const RETRY_DELAYS_MS = [300, 1000, 2500, 5000];
/** Deltas are drawn together at this pace; a screen shows no more anyway. */
const DRAW_MS = 40;

export type Runs = {
  get: (conversationId: string) => Run | null;
  subscribe: (listener: () => void) => () => void;
  ask: (conversationId: string, content: string, documentIds?: readonly string[], mode?: Run['mode']) => void;
  /** Takes up an answer that the server is still writing. */
  resume: (conversationId: string, message: Message) => void;
  /** Asks the server to stop; what was written stays. Rejects when the server could not be told. */
  stop: (conversationId: string) => Promise<void>;
  /** Sends a refused question again, or takes up a lost answer again. @param mode how a question is to be answered now */
  retry: (conversationId: string, mode?: Run['mode']) => void;
  dismiss: (conversationId: string) => void;
};

type Ports = {
  api: Api;
  /** The server has taken the question; by now the conversation has its title. */
  accepted?: (run: Run) => void;
  finished: (run: Run) => void;
  /** The server no longer writes this answer; the conversation holds what became of it. */
  gone?: (run: Run) => void;
  wait?: (ms: number) => Promise<void>;
};

/**
 * The answers being written now, one for each conversation. They live beside the pages, not in one: an answer goes on
 * while its reader looks at something else.
 */
export function createRuns({ api, accepted = () => {}, finished, gone = () => {}, wait = sleep }: Ports): Runs {
  const runs = new Map<string, Run>();
  const listeners = new Set<() => void>();
  const stopRequested = new Set<string>();
  let drawing: ReturnType<typeof setTimeout> | null = null;

  function draw(): void {
    drawing = null;
    for (const listener of listeners) listener();
  }
  function put(run: Run, now = true): void {
    runs.set(run.conversationId, run);
    if (now) {
      if (drawing) clearTimeout(drawing);
      draw();
    } else drawing ??= setTimeout(draw, DRAW_MS);
  }
  function end(run: Run): void {
    stopRequested.delete(run.conversationId);
    finished(run);
    runs.delete(run.conversationId);
    draw();
  }

  async function sendStop(run: Run): Promise<void> {
    await api.post(`/conversations/${run.conversationId}/messages/${run.answer.id}/stop`);
  }

  /** Reads one stream to its end. Returns whether the answer came to its end in it. */
  async function read(run: Run, events: AsyncGenerator<ServerEvent>): Promise<{ run: Run; done: boolean }> {
    let current = run;
    for await (const event of events) {
      const before = isAccepted(current);
      // The phase may have been changed from outside meanwhile (stopping).
      current = applyEvent({ ...current, phase: runs.get(run.conversationId)?.phase ?? current.phase }, event);
      if (current.phase === 'resuming') current = { ...current, phase: 'writing' };
      put(current, event.event !== 'delta');
      if (!before && isAccepted(current)) {
        accepted(current);
        if (stopRequested.has(run.conversationId)) sendStop(current).catch(() => {});
      }
      if (current.phase === 'done') return { run: current, done: true };
    }
    return { run: current, done: false };
  }

  const eventsPath = (run: Run) => `/conversations/${run.conversationId}/messages/${run.answer.id}/events`;

  async function follow(start: Run, first: () => AsyncGenerator<ServerEvent>): Promise<void> {
    let run = start;
    let open = first;
    for (let attempt = 0; ; attempt++) {
      let failure: unknown = networkError('the stream ended early');
      const before = run.lastEventId;
      try {
        const outcome = await read(run, open());
        run = outcome.run;
        if (outcome.done) return end(run);
      } catch (error) {
        failure = error;
        run = runs.get(start.conversationId) ?? run;
      }
      if (!isAccepted(run)) return put({ ...run, phase: 'failed', error: failure });
      if (isApiError(failure, 'answer_not_running')) {
        stopRequested.delete(run.conversationId);
        gone(run);
        runs.delete(run.conversationId);
        return draw();
      }
      if (run.lastEventId !== before) attempt = 0;
      const delay = RETRY_DELAYS_MS[attempt];
      const passing = isApiError(failure, NETWORK_ERROR, 'unavailable', 'rate_limited', 'too_many_at_once');
      if (delay === undefined || (isApiError(failure) && !passing)) {
        return put({ ...run, phase: 'lost', error: failure });
      }
      run = { ...run, phase: 'resuming' };
      put(run);
      await wait(delay);
      const resumed = run;
      open = () => streamEvents(api, eventsPath(resumed), { lastEventId: resumed.lastEventId });
    }
  }

  function send(run: Run): void {
    put(run);
    const body = {
      content: run.question?.content ?? '',
      ...(run.documentIds.length > 0 ? { documentIds: run.documentIds } : {}),
      ...(run.mode === undefined ? {} : { mode: run.mode }),
    };
    void follow(run, () =>
      streamEvents(api, `/conversations/${run.conversationId}/messages`, { method: 'POST', body }),
    );
  }

  function take(run: Run): void {
    put(run);
    void follow(run, () => streamEvents(api, eventsPath(run), { lastEventId: run.lastEventId }));
  }

  return {
    get: (id) => runs.get(id) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (id, content, documentIds = [], mode) => send(beginRun(id, content, documentIds, mode)),
    resume: (id, message) => {
      if (runs.has(id)) return;
      const answer = { ...blankAnswer(message.id), ...message };
      take({
        conversationId: id,
        phase: 'writing',
        question: null,
        answer,
        documentIds: [],
        lastEventId: null,
        error: null,
      });
    },
    stop: async (id) => {
      const run = runs.get(id);
      if (!run) return;
      stopRequested.add(id);
      put({ ...run, phase: 'stopping' });
      if (!isAccepted(run)) return;
      try {
        await sendStop(run);
      } catch (error) {
        // It came to its end just before.
        if (isApiError(error, 'answer_not_running')) return;
        const now = runs.get(id);
        stopRequested.delete(id);
        if (now) put({ ...now, phase: 'writing' });
        throw error;
      }
    },
    retry: (id, mode) => {
      const run = runs.get(id);
      if (run?.phase === 'failed' && run.question)
        send(beginRun(id, run.question.content, run.documentIds, mode ?? run.mode));
      if (run?.phase === 'lost') take({ ...run, phase: 'resuming', error: null });
    },
    dismiss: (id) => {
      runs.delete(id);
      draw();
    },
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** One set of runs for each session: it goes when the session's API client goes. */
const known = new WeakMap<Api, Runs>();

function runsOf(api: Api, client: QueryClient): Runs {
  const existing = known.get(api);
  if (existing) return existing;
  const made = createRuns({
    api,
    accepted: () => void client.invalidateQueries({ queryKey: ['conversations'] }),
    gone: (run) => void client.invalidateQueries({ queryKey: conversationKey(run.conversationId) }),
    finished: (run) => {
      keepMessages(client, run.conversationId, run.question ? [run.question, run.answer] : [run.answer]);
      // The first question gives the conversation its title; the list has a new order.
      void client.invalidateQueries({ queryKey: ['conversations'] });
      void client.invalidateQueries({ queryKey: conversationKey(run.conversationId) });
    },
  });
  known.set(api, made);
  return made;
}

export function useRuns(): Runs {
  const api = useApi();
  const client = useQueryClient();
  return useMemo(() => runsOf(api, client), [api, client]);
}

/** The answer being written in this conversation, or null. */
export function useRun(conversationId: string | null): Run | null {
  const runs = useRuns();
  const read = () => (conversationId ? runs.get(conversationId) : null);
  return useSyncExternalStore(runs.subscribe, read, () => null);
}

import type { components } from '../generated/schema.d.ts';
import { HanokError, isHanokError } from './errors.ts';
import { readEvents } from './events.ts';
import type { Call } from './pages.ts';
import { type CallOptions, type Transport, wait } from './transport.ts';

type Message = components['schemas']['Message'];
type Told<Type extends string, Data> = { id: string | null; type: Type; data: Data };

/** What is told of an answer while it is written. */
export type AnswerEvent =
  | Told<'message.started', { messageId: string; userMessageId: string; mode: 'extract' | 'model' }>
  | Told<'step', Message['steps'][number]>
  | Told<'delta', { text: string }>
  | Told<'citation', Message['citations'][number]>
  | Told<'error', NonNullable<Message['error']>>
  | Told<'message.completed', Message>;

/** A question that is asked when somebody awaits it (for the whole message) or iterates over it (while it is written). */
export type Answer = PromiseLike<Message> & AsyncIterable<AnswerEvent>;

export interface StreamOptions extends CallOptions {
  /** Id of the last event seen; the stream goes on after it. */
  lastEventId?: string;
}

/** How often a stream that brings nothing new is taken up again. */
const TRIES = 6;

/** @param path of the conversation's messages */
export function answerOf(
  transport: Transport,
  path: string,
  body: unknown,
  options: CallOptions,
  whole: () => Call<Message>,
): Answer {
  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting is how the whole message is asked for.
    then: (done, failed) => whole().then(done, failed),
    async *[Symbol.asyncIterator]() {
      const content = JSON.stringify(body);
      const asked = await transport(
        {
          method: 'POST',
          path,
          accept: 'text/event-stream',
          body: () => ({ content, type: 'application/json' }),
        },
        options,
      );
      yield* follow(transport, path, options, asked);
    },
  };
}

/** Follows an answer that is being written. */
export function followAnswer(transport: Transport, path: string, options: StreamOptions): AsyncIterable<AnswerEvent> {
  const [messages = '', messageId = ''] = path.split(/\/([^/]+)\/events$/);
  return {
    [Symbol.asyncIterator]: () => follow(transport, messages, options, null, messageId, options.lastEventId ?? null),
  };
}

/**
 * Yields events to the end of the answer, over as many connections as it takes. Where the server itself ended in
 * between, what became of the answer is read from the conversation.
 */
async function* follow(
  transport: Transport,
  messages: string,
  options: CallOptions,
  first: Response | null,
  knownId: string | null = null,
  knownEvent: string | null = null,
): AsyncGenerator<AnswerEvent> {
  let messageId = knownId;
  let lastId = knownEvent;
  let response = first;
  for (let tried = 0; ; tried += 1) {
    let failure: unknown = new HanokError('network_unreachable', { message: 'The stream ended early.' });
    try {
      response ??= await transport(
        { method: 'GET', path: `${messages}/${messageId}/events`, accept: 'text/event-stream', body: null },
        { ...options, headers: { ...options.headers, ...(lastId === null ? {} : { 'last-event-id': lastId }) } },
      );
      for await (const { id, event, data } of readEvents(response)) {
        const told = { id, type: event, data: JSON.parse(data) } as AnswerEvent;
        lastId = id;
        tried = 0;
        if (told.type === 'message.started') messageId = told.data.messageId;
        yield told;
        if (told.type === 'message.completed') return;
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      if (isHanokError(error, 'answer_not_running')) {
        yield await outcome(transport, messages, messageId, options);
        return;
      }
      // The transport has repeated what may be repeated.
      if (error instanceof HanokError) throw error;
      failure = error;
    }
    response = null;
    if (messageId === null || tried >= TRIES) {
      if (failure instanceof HanokError) throw failure;
      throw new HanokError('network_unreachable', { message: 'The stream was lost.', cause: failure });
    }
    await wait(200 * (tried + 1), options.signal);
  }
}

/** The message as the conversation keeps it, told as the last event. */
async function outcome(
  transport: Transport,
  messages: string,
  messageId: string | null,
  options: CallOptions,
): Promise<AnswerEvent> {
  const path = messages.replace(/\/messages$/, '');
  const response = await transport({ method: 'GET', path, accept: 'application/json', body: null }, options);
  const { data } = (await response.json()) as { data: { messages: Message[] } };
  const message = data.messages.find(({ id }) => id === messageId);
  if (message === undefined) throw new HanokError('answer_not_running', { status: 404 });
  return { id: null, type: 'message.completed', data: message };
}

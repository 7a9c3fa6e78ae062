import { createHash } from 'node:crypto';
import { type Answer, asList, asObject, type ModelRequest, textOf } from './script.ts';
import { type ModelStandin, startStandin, type WireEvent, type WireFormat } from './server.ts';

const STANDIN_EMBEDDING_DIMENSIONS = 64;

/** A server on loopback that speaks OpenAI's chat completions (whole and streamed, with tools) and embeddings. */
export function startOpenAiStandin({ embeddingSize = STANDIN_EMBEDDING_DIMENSIONS } = {}): Promise<ModelStandin> {
  return startStandin(formatOf(embeddingSize));
}

const formatOf = (embeddingSize: number): WireFormat => ({
  read(path, body) {
    if (!path.endsWith('/chat/completions')) return null;
    return {
      messages: asList(body.messages).map((message) => ({ role: String(message.role), text: textOf(message.content) })),
      toolNames: asList(body.tools).map((tool) => String(asObject(tool.function).name)),
    };
  },
  whole(request, answer) {
    const message = { role: 'assistant', content: answer.tokens.join('') || null, ...toolCalls(answer) };
    const choice = { index: 0, message, logprobs: null, finish_reason: finishReason(answer) };
    return { ...envelope(request, 'chat.completion'), choices: [choice], usage: usage(answer) };
  },
  *events(request, answer): Iterable<WireEvent> {
    const chunk = (delta: unknown, finish_reason: string | null = null) => ({
      ...envelope(request, 'chat.completion.chunk'),
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    });
    yield { data: chunk({ role: 'assistant', content: '' }) };
    for (const token of answer.tokens) yield { data: chunk({ content: token }), token: true };
    if (answer.failure) {
      yield { data: { error: { ...answer.failure, code: answer.failure.type, param: null } } };
      return;
    }
    for (const [index, call] of answer.toolCalls.entries()) {
      // The vendor sends a call's name first and its arguments in pieces.
      const start = { index, id: `call_${index}`, type: 'function', function: { name: call.name, arguments: '' } };
      yield { data: chunk({ tool_calls: [start] }) };
      for (const piece of JSON.stringify(call.arguments).match(/[\s\S]{1,8}/gu) ?? []) {
        yield { data: chunk({ tool_calls: [{ index, function: { arguments: piece } }] }), token: true };
      }
    }
    yield { data: chunk({}, finishReason(answer)) };
    if (asObject(request.body.stream_options).include_usage === true) {
      yield { data: { ...envelope(request, 'chat.completion.chunk'), choices: [], usage: usage(answer) } };
    }
    yield { data: '[DONE]' };
  },
  failure: (_status, type, message) => ({ error: { message, type, code: type, param: null } }),
  hasKey: (headers) => /^Bearer \S+$/.test(headers.authorization ?? ''),
  unscripted(path, body) {
    if (!path.endsWith('/embeddings')) return null;
    const input = Array.isArray(body.input) ? body.input.map(String) : [String(body.input)];
    const encode = (vector: Float32Array) =>
      body.encoding_format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
    return {
      object: 'list',
      model: body.model,
      data: input.map((text, index) => ({
        object: 'embedding',
        index,
        embedding: encode(standinEmbedding(text, embeddingSize)),
      })),
      usage: { prompt_tokens: input.join(' ').length, total_tokens: input.join(' ').length },
    };
  },
});

/** A unit vector that depends on the text's character bigrams alone: like texts lie near each other. */
export function standinEmbedding(text: string, size = STANDIN_EMBEDDING_DIMENSIONS): Float32Array {
  const vector = new Float32Array(size);
  const chars = [...` ${text.toLowerCase()} `];
  for (let i = 0; i + 1 < chars.length; i++) {
    const digest = createHash('md5')
      .update(`${chars[i]}${chars[i + 1]}`)
      .digest();
    const slot = digest.readUInt32LE(0) % size;
    vector[slot] = (vector[slot] ?? 0) + ((digest[4] ?? 0) % 2 === 0 ? 1 : -1);
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function envelope(request: ModelRequest, object: string) {
  return {
    id: 'chatcmpl-standin',
    object,
    created: 1_760_000_000,
    model: request.model,
    system_fingerprint: 'standin',
  };
}

function toolCalls(answer: Answer) {
  if (answer.toolCalls.length === 0) return {};
  return {
    tool_calls: answer.toolCalls.map((call, index) => ({
      id: `call_${index}`,
      type: 'function',
      function: { name: call.name, arguments: JSON.stringify(call.arguments) },
    })),
  };
}

function finishReason(answer: Answer): string {
  return answer.finishReason ?? (answer.toolCalls.length > 0 ? 'tool_calls' : 'stop');
}

function usage(answer: Answer) {
  const { inputTokens, outputTokens } = answer.usage;
  return { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens };
}

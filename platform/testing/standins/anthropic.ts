import { type Answer, asList, asObject, type ModelRequest, textOf } from './script.ts';
import { type ModelStandin, startStandin, type WireEvent, type WireFormat } from './server.ts';

/** A server on loopback that speaks Anthropic's messages API, whole and streamed, with tools. */
export function startAnthropicStandin(): Promise<ModelStandin> {
  return startStandin(format);
}

const format: WireFormat = {
  read(path, body) {
    if (!path.endsWith('/v1/messages')) return null;
    const system = textOf(body.system);
    return {
      messages: [
        ...(system === '' ? [] : [{ role: 'system', text: system }]),
        ...asList(body.messages).map((message) => ({ role: roleOf(message), text: textOf(message.content) })),
      ],
      toolNames: asList(body.tools).map((tool) => String(tool.name)),
    };
  },
  whole: (request, answer) => ({
    ...envelope(request, answer),
    content: blocks(answer),
    stop_reason: stopReason(answer),
  }),
  *events(request, answer): Iterable<WireEvent> {
    const event = (name: string, data: object, token = false): WireEvent => ({
      name,
      data: { type: name, ...data },
      token,
    });
    const message = { ...envelope(request, answer), content: [], stop_reason: null };
    yield event('message_start', { message: { ...message, usage: { ...message.usage, output_tokens: 1 } } });
    yield event('ping', {});
    let index = 0;
    if (answer.tokens.length > 0) {
      yield event('content_block_start', { index, content_block: { type: 'text', text: '' } });
      for (const text of answer.tokens) {
        yield event('content_block_delta', { index, delta: { type: 'text_delta', text } }, true);
      }
      if (answer.failure) {
        yield event('error', { error: answer.failure });
        return;
      }
      yield event('content_block_stop', { index });
      index += 1;
    }
    for (const call of answer.toolCalls) {
      const start = { type: 'tool_use', id: `toolu_${index}`, name: call.name, input: {} };
      yield event('content_block_start', { index, content_block: start });
      for (const piece of JSON.stringify(call.arguments).match(/[\s\S]{1,8}/gu) ?? []) {
        yield event('content_block_delta', { index, delta: { type: 'input_json_delta', partial_json: piece } }, true);
      }
      yield event('content_block_stop', { index });
      index += 1;
    }
    const delta = { stop_reason: stopReason(answer), stop_sequence: null };
    yield event('message_delta', { delta, usage: { output_tokens: answer.usage.outputTokens } });
    yield event('message_stop', {});
  },
  failure: (_status, type, message) => ({ type: 'error', error: { type, message } }),
  hasKey: (headers) => typeof headers['x-api-key'] === 'string' && headers['x-api-key'] !== '',
};

function envelope(request: ModelRequest, answer: Answer) {
  return {
    id: 'msg_standin',
    type: 'message',
    role: 'assistant',
    model: request.model,
    stop_sequence: null,
    usage: { input_tokens: answer.usage.inputTokens, output_tokens: answer.usage.outputTokens },
  };
}

function blocks(answer: Answer) {
  const text = answer.tokens.join('');
  return [
    ...(text === '' ? [] : [{ type: 'text', text }]),
    ...answer.toolCalls.map((call, index) => ({
      type: 'tool_use',
      id: `toolu_${index}`,
      name: call.name,
      input: call.arguments,
    })),
  ];
}

/** Anthropic sends a tool's result in a user message. */
function roleOf(message: Record<string, unknown>): string {
  const holdsResult = asList(message.content).some((block) => asObject(block).type === 'tool_result');
  return holdsResult ? 'tool' : String(message.role);
}

function stopReason(answer: Answer): string {
  return answer.finishReason ?? (answer.toolCalls.length > 0 ? 'tool_use' : 'end_turn');
}

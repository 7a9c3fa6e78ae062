/**
 * What lies inside of an archive is a row of frames: kind (1) | length (4) | payload. Data comes in frames of bounded
 * length, so that neither side ever holds more than one, however large a table or a file is.
 *
 *   start, (table, data*, tableEnd)*, (file, data*, fileEnd)*, end
 */
export const FRAME_KINDS = ['start', 'table', 'tableEnd', 'file', 'fileEnd', 'data', 'end'] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

export interface Frame {
  kind: FrameKind;
  payload: Buffer;
}

const HEAD_BYTES = 5;
const MAX_PAYLOAD_BYTES = 1024 * 1024;

export function frame(kind: Exclude<FrameKind, 'data'>, content: object): Buffer {
  return packed(kind, Buffer.from(JSON.stringify(content)));
}

/** Cuts what is too long for one frame. */
export function* dataFrames(chunk: Buffer): Generator<Buffer> {
  for (let at = 0; at < chunk.length; at += MAX_PAYLOAD_BYTES)
    yield packed('data', chunk.subarray(at, at + MAX_PAYLOAD_BYTES));
}

function packed(kind: FrameKind, payload: Buffer): Buffer {
  if (payload.length > MAX_PAYLOAD_BYTES) throw new Error(`a frame of ${payload.length} bytes`);
  const head = Buffer.alloc(HEAD_BYTES);
  head[0] = FRAME_KINDS.indexOf(kind);
  head.writeUInt32BE(payload.length, 1);
  return Buffer.concat([head, payload]);
}

/** @throws at a frame that is none, and when the last one is cut off */
export async function* readFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    for (;;) {
      if (held.length < HEAD_BYTES) break;
      const kind = FRAME_KINDS[held[0] ?? -1];
      const length = held.readUInt32BE(1);
      if (kind === undefined || length > MAX_PAYLOAD_BYTES) throw new Error('not a frame');
      if (held.length < HEAD_BYTES + length) break;
      yield { kind, payload: held.subarray(HEAD_BYTES, HEAD_BYTES + length) };
      held = held.subarray(HEAD_BYTES + length);
    }
  }
  if (held.length > 0) throw new Error('a frame is cut off');
}

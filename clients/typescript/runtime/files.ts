import type { SentBody } from './transport.ts';

/** A file to send. A `Blob` or `File` can be sent again after a lost connection; a stream is read once. */
export type Upload =
  | Blob
  | { name: string; content: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>; type?: string };

/** A file that comes. It is read once: as a stream, or whole by one of the others. */
export interface Download {
  /** As the server proposes it; null where it proposes none. */
  fileName: string | null;
  contentType: string | null;
  /** Bytes, where the server tells them before. */
  size: number | null;
  stream(): ReadableStream<Uint8Array>;
  blob(): Promise<Blob>;
  text(): Promise<string>;
}

export function downloadOf(response: Response): Download {
  const size = response.headers.get('content-length');
  return {
    fileName: fileNameOf(response.headers.get('content-disposition')),
    contentType: response.headers.get('content-type'),
    size: size === null ? null : Number(size),
    stream: () => response.body ?? new Blob([]).stream(),
    blob: () => response.blob(),
    text: () => response.text(),
  };
}

/** File name of a `content-disposition` header (RFC 6266; the encoded form wins). */
export function fileNameOf(disposition: string | null): string | null {
  if (!disposition) return null;
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return null;
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? null;
}

interface FormBody {
  body: () => { content: SentBody; type?: string };
  isOnce: boolean;
}

/** A form of fields and one file; the file goes last, so that the server checks the fields before it reads it. */
export function formOf(input: object): FormBody {
  const { file, ...fields } = input as { file: Upload };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  const name = ('name' in file ? String(file.name) : 'file').normalize('NFC');
  const content = file instanceof Blob ? file : file.content;
  const type = file.type || 'application/octet-stream';
  if (content instanceof ReadableStream) {
    const boundary = `hanok-${crypto.randomUUID()}`;
    const parts = formStream(boundary, given, { name, type, content });
    return { isOnce: true, body: () => ({ content: parts, type: `multipart/form-data; boundary=${boundary}` }) };
  }
  const blob = content instanceof Blob && content.type !== '' ? content : new Blob([content], { type });
  return {
    isOnce: false,
    body() {
      const form = new FormData();
      for (const [key, value] of given) form.append(key, String(value));
      form.append('file', blob, name);
      return { content: form };
    },
  };
}

/** `FormData` wants to know its file whole; this passes a stream on piece by piece (RFC 7578). */
function formStream(
  boundary: string,
  fields: [string, unknown][],
  file: { name: string; type: string; content: ReadableStream<Uint8Array> },
): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  const quoted = (value: string) => value.replace(/[\r\n"]/g, encodeURIComponent);
  const part = (disposition: string, rest: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${rest}`;
  const head = [
    ...fields.map(([key, value]) => part(`name="${quoted(key)}"`, `\r\n${String(value)}\r\n`)),
    part(`name="file"; filename="${quoted(file.name)}"`, `content-type: ${file.type}\r\n\r\n`),
  ].join('');
  const reader = file.content.getReader();
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(text.encode(head)),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(value);
      controller.enqueue(text.encode(`\r\n--${boundary}--\r\n`));
      controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** Uploads with progress: fetch cannot report how much it has sent, XMLHttpRequest can. */
import type { Api } from './api/client.ts';
import { errorOfEnvelope, networkError } from './api/error.ts';
import type { Envelope } from './api/types.ts';

export type UploadOptions = {
  /** Fields sent before the file, in order; empty ones are left out. */
  fields?: Record<string, string | null | undefined>;
  signal?: AbortSignal;
  /** Bytes sent of the bytes to send. */
  onProgress?: (sent: number, total: number) => void;
};

/**
 * Sends one file as `multipart/form-data` and returns the data of the answer's envelope.
 * @throws ApiError when refused or unreachable; DOMException `AbortError` when `signal` fires.
 */
export async function uploadFile<T>(api: Api, path: string, file: File, options: UploadOptions = {}): Promise<T> {
  const { fields = {}, signal, onProgress } = options;
  const token = await api.token();
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) if (value) form.append(key, value);
  form.append('file', file, file.name.normalize('NFC'));

  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const settle = (finish: () => void) => {
      signal?.removeEventListener('abort', stop);
      finish();
    };
    request.upload.onprogress = (event) => onProgress?.(event.loaded, event.total);
    request.onload = () =>
      settle(() => {
        let envelope: Envelope<T> | null = null;
        try {
          envelope = JSON.parse(request.responseText) as Envelope<T>;
        } catch {
          // Not an envelope (a proxy's page, say); the status alone tells what happened.
        }
        if (request.status < 300 && envelope?.success) resolve(envelope.data as T);
        else reject(errorOfEnvelope(request.status, envelope));
      });
    request.onerror = () => settle(() => reject(networkError(new Error('upload failed'))));
    request.onabort = () => settle(() => reject(new DOMException('Upload stopped', 'AbortError')));
    request.open('POST', api.url(path));
    request.setRequestHeader('accept', 'application/json');
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
    if (signal?.aborted) {
      reject(new DOMException('Upload stopped', 'AbortError'));
      return;
    }
    signal?.addEventListener('abort', stop);
    request.send(form);
  });
}

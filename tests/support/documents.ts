import type { Answer, TestCaller } from '#platform/testing/http.ts';
import { eventually } from './workspace.ts';

/** A document as the API tells of it, as far as tests look. */
export interface DocumentView {
  id: string;
  title: string;
  fileName: string;
  kind: string;
  status: 'queued' | 'processing' | 'ready' | 'failed' | 'cancelled';
  stage: string;
  progress: number;
  failure: { code: string; message: { ko: string; en: string } } | null;
  visibility: 'private' | 'workspace';
  folderId: string | null;
  version: number;
  chunkCount: number;
  owner: { id: string; name: string };
}

/** Sends a file as a browser does: the fields, then the file. */
export async function upload(
  caller: TestCaller,
  fileName: string,
  content: string | Uint8Array,
  fields: Record<string, string> = {},
  path = '/documents',
): Promise<Answer<DocumentView>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(Buffer.from(content))]), fileName);
  const response = await caller.inject({ method: 'POST', url: `/api/v1${path}`, payload: form });
  const { data, error, meta } = response.json<Omit<Answer<DocumentView>, 'status' | 'headers'>>();
  return { status: response.statusCode, data, error, meta, headers: response.headers };
}

/** Waits until nobody works on the document any more. */
export async function settled(caller: TestCaller, id: string, version?: number): Promise<DocumentView> {
  return eventually(`document ${id} settles`, async () => {
    const { data } = await caller.get<DocumentView>(`/documents/${id}`);
    const done = data !== null && data.status !== 'queued' && data.status !== 'processing';
    return done && (version === undefined || data.version === version) ? data : null;
  });
}

/** Uploads and waits until the document is ready. */
export async function uploadReady(
  caller: TestCaller,
  fileName: string,
  content: string | Uint8Array,
  fields: Record<string, string> = {},
): Promise<DocumentView> {
  const sent = await upload(caller, fileName, content, fields);
  if (sent.status !== 202) throw new Error(`upload answered ${sent.status}: ${sent.error?.code}`);
  const document = await settled(caller, sent.data.id);
  if (document.status !== 'ready') throw new Error(`the document ended ${document.status}: ${document.failure?.code}`);
  return document;
}

export async function contentOf(caller: TestCaller, id: string, version?: number): Promise<string> {
  const query = version === undefined ? '' : `?version=${version}`;
  return (await caller.inject({ method: 'GET', url: `/api/v1/documents/${id}/content${query}` })).body;
}

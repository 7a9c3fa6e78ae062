import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Ask {
  KeyId?: string;
  Plaintext?: string;
  CiphertextBlob?: string;
  EncryptionContext?: Record<string, string>;
}

/** Stands in for AWS KMS: speaks its wire format, keeps a key for each ARN, and gives none of them out. */
export async function startKms(arns: readonly string[]) {
  const keys = new Map(arns.map((arn) => [arn, randomBytes(32)]));
  const calls: { action: string; ask: Ask }[] = [];

  const aad = (ask: Ask) => Buffer.from(JSON.stringify(Object.entries(ask.EncryptionContext ?? {}).sort()));

  function answer(action: string, ask: Ask): object {
    const key = keys.get(ask.KeyId ?? '');
    if (key === undefined) throw Object.assign(new Error('no such key'), { type: 'NotFoundException' });
    if (action === 'Encrypt') {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad(ask));
      const body = Buffer.concat([cipher.update(Buffer.from(ask.Plaintext ?? '', 'base64')), cipher.final()]);
      return { KeyId: ask.KeyId, CiphertextBlob: Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64') };
    }
    const blob = Buffer.from(ask.CiphertextBlob ?? '', 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, 12))
        .setAAD(aad(ask))
        .setAuthTag(blob.subarray(12, 28));
      const plain = Buffer.concat([decipher.update(blob.subarray(28)), decipher.final()]);
      return { KeyId: ask.KeyId, Plaintext: plain.toString('base64') };
    } catch {
      throw Object.assign(new Error(''), { type: 'InvalidCiphertextException' });
    }
  }

  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (data) => {
      text += data;
    });
    request.on('end', () => {
      const send = (status: number, body: object) =>
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
      const action = String(request.headers['x-amz-target']).replace('TrentService.', '');
      if (!String(request.headers.authorization).startsWith('AWS4-HMAC-SHA256 '))
        return send(400, { __type: 'MissingAuthenticationTokenException' });
      const ask = JSON.parse(text) as Ask;
      calls.push({ action, ask });
      try {
        return send(200, answer(action, ask));
      } catch (error) {
        const type = error instanceof Error && 'type' in error ? error.type : 'KMSInternalException';
        return send(400, { __type: type, message: error instanceof Error ? error.message : '' });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** Destroys a key, as its owner may. */
    forget: (arn: string) => keys.delete(arn),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

import type { KMSClient } from '@aws-sdk/client-kms';
import type { MasterKeyHolder } from './master.ts';

const KMS = 'aws-kms:';

/**
 * A master key that AWS KMS keeps and never gives out: it wraps and unwraps for us. Called once for each root key and
 * process. Credentials and the region come from the environment in AWS's own way.
 * @param keyArn the key that wraps; any KMS key that the credentials may use opens what it wrapped itself
 * @param endpoint another address than AWS's own, of a compatible service
 */
export function kmsMasterKey(keyArn: string, endpoint: string | null = null): MasterKeyHolder {
  let client: Promise<KMSClient> | undefined;
  // Loaded at the first use: most installations have no KMS.
  const connect = () => (client ??= openClient(keyArn, endpoint));
  const bound = (context: string) => ({ 'hanok-purpose': context });

  return {
    holds: (name) => name.startsWith(KMS),
    current: async () => KMS + keyArn,
    async wrap(key, context) {
      const { EncryptCommand } = await import('@aws-sdk/client-kms');
      const command = new EncryptCommand({ KeyId: keyArn, Plaintext: key, EncryptionContext: bound(context) });
      const { CiphertextBlob } = await (await connect()).send(command);
      if (CiphertextBlob === undefined) throw new Error('KMS wrapped nothing');
      return { wrapped: Buffer.from(CiphertextBlob), by: KMS + keyArn };
    },
    async unwrap({ wrapped, by }, context) {
      const { DecryptCommand } = await import('@aws-sdk/client-kms');
      const command = new DecryptCommand({
        // The key is named, so that whatever else the credentials may use opens nothing here.
        KeyId: by.slice(KMS.length),
        CiphertextBlob: wrapped,
        EncryptionContext: bound(context),
      });
      const { Plaintext } = await (await connect()).send(command);
      if (Plaintext?.length !== 32) throw new Error('KMS unwrapped no root key');
      return Buffer.from(Plaintext);
    },
  };
}

async function openClient(keyArn: string, endpoint: string | null): Promise<KMSClient> {
  const { KMSClient } = await import('@aws-sdk/client-kms');
  const region = keyArn.split(':')[3];
  return new KMSClient({
    ...(region === undefined || region === '' ? {} : { region }),
    ...(endpoint === null ? {} : { endpoint }),
    maxAttempts: 4,
  });
}

import { z } from 'zod';

/** Where a master key is: in the configuration, in a file, or in a key management service. */
export type MasterKeySource =
  | { kind: 'value'; key: Buffer }
  | { kind: 'file'; path: string }
  | { kind: 'kms'; arn: string };

const isKey = (text: string) => Buffer.from(text, 'base64').length === 32;
const KMS_ARN = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/;

export const masterKey = z.string().refine(isKey, 'must be 32 bytes in base64');
export const kmsArn = z.string().regex(KMS_ARN, 'must be the ARN of a KMS key');
export const previousMasterKey = z
  .string()
  .refine((text) => isKey(text) || KMS_ARN.test(text), 'must be 32 bytes in base64, or the ARN of a KMS key');

interface Given {
  value?: string | undefined;
  file?: string | undefined;
  kms?: string | undefined;
}

/** Null: none was given. */
export function masterKeySource({ value, file, kms }: Given): MasterKeySource | null {
  if (kms !== undefined) return { kind: 'kms', arn: kms };
  if (file !== undefined) return { kind: 'file', path: file };
  return value === undefined ? null : sourceOf(value);
}

export function sourceOf(text: string): MasterKeySource {
  return KMS_ARN.test(text) ? { kind: 'kms', arn: text } : { kind: 'value', key: Buffer.from(text, 'base64') };
}

import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { NewPasskeyAnswer, PasskeyAnswer } from '#platform/credentials/index.ts';

/** What an authenticator says; anything but the truth is for tests of who believes it. */
export interface Said {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** Of signatures; otherwise one more than the last. */
  counter?: number;
  isUserVerified?: boolean;
  isUserPresent?: boolean;
  /** Signs with a key that is none of its own. */
  foreignKey?: boolean;
}

type Options = Record<string, unknown>;

/** A device that keeps one passkey (ES256, no attestation), as WebAuthn describes it, without the device. */
export function createAuthenticator(site: { id: string; origin: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');
  let counter = 0;

  const clientData = (type: string, options: Options, said: Said) =>
    Buffer.from(
      JSON.stringify({
        type: said.type ?? type,
        challenge: said.challenge ?? String(options.challenge),
        origin: said.origin ?? site.origin,
        crossOrigin: false,
      }),
    );

  function data(said: Said, attested: Buffer = Buffer.alloc(0)): Buffer {
    counter = said.counter ?? counter + 1;
    const flags =
      (said.isUserPresent === false ? 0 : 0x01) |
      (said.isUserVerified === false ? 0 : 0x04) |
      (attested.length > 0 ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(said.rpId ?? site.id), Buffer.from([flags]), count, attested]);
  }

  const envelope = { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const;

  return {
    id,
    /** Answers `navigator.credentials.create()`. */
    make(options: Options, said: Said = {}): NewPasskeyAnswer {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      // A COSE key: EC2, ES256, P-256.
      const key = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, key]);
      const authData = data(said, attested);
      // CBOR: { fmt: 'none', attStmt: {}, authData: bytes }
      const attestationObject = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x58, authData.length]),
        authData,
      ]);
      return {
        ...envelope,
        response: {
          clientDataJSON: clientData('webauthn.create', options, said).toString('base64url'),
          attestationObject: attestationObject.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    /** Answers `navigator.credentials.get()`. */
    use(options: Options, said: Said = {}): PasskeyAnswer {
      const client = clientData('webauthn.get', options, said);
      const authenticatorData = data(said);
      const signature = createSign('sha256')
        .update(Buffer.concat([authenticatorData, sha256(client)]))
        .sign(said.foreignKey === true ? foreign : privateKey);
      return {
        ...envelope,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authenticatorData.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();

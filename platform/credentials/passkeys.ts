import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';

/** The address that passkeys are made for: `hanok.example`, `https://hanok.example`. */
export interface Site {
  id: string;
  origin: string;
}

export function siteOf(publicUrl: string): Site {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
}

const encoded = z.string().min(1).max(20_000);
const extensions = z.record(z.string().max(100), z.unknown());
const attachment = z.enum(['platform', 'cross-platform']).nullish();

/** What a browser answers when it has made a passkey; the fields are WebAuthn's (PublicKeyCredential.toJSON). */
export const newPasskeyAnswer = z
  .strictObject({
    id: encoded,
    rawId: encoded,
    type: z.literal('public-key'),
    authenticatorAttachment: attachment,
    clientExtensionResults: extensions,
    response: z.strictObject({
      clientDataJSON: encoded,
      attestationObject: encoded,
      authenticatorData: encoded.optional(),
      transports: z.array(z.string().max(50)).max(10).optional(),
      publicKeyAlgorithm: z.number().optional(),
      publicKey: encoded.optional(),
    }),
  })
  .meta({ id: 'NewPasskeyAnswer' });

/** What a browser answers when its owner has used a passkey. */
export const passkeyAnswer = z
  .strictObject({
    id: encoded,
    rawId: encoded,
    type: z.literal('public-key'),
    authenticatorAttachment: attachment,
    clientExtensionResults: extensions,
    response: z.strictObject({
      clientDataJSON: encoded,
      authenticatorData: encoded,
      signature: encoded,
      userHandle: z.string().max(200).nullish(),
    }),
  })
  .meta({ id: 'PasskeyAnswer' });

export type NewPasskeyAnswer = z.infer<typeof newPasskeyAnswer>;
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>;

/** What the browser is asked with; opaque to everybody but the browser. */
export const passkeyOptions = z.record(z.string(), z.unknown()).meta({ id: 'PasskeyOptions' });
export type PasskeyOptions = z.infer<typeof passkeyOptions>;

export interface StoredPasskey {
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
}

/** Discoverable (so that a passkey alone tells whose it is), and unlocked by its owner, not merely touched. */
export async function optionsForNew(input: {
  site: Site;
  siteName: string;
  challenge: string;
  account: { id: string; email: string; name: string };
  known: readonly StoredPasskey[];
}): Promise<PasskeyOptions> {
  const options = await generateRegistrationOptions({
    rpID: input.site.id,
    rpName: input.siteName,
    userID: new Uint8Array(Buffer.from(input.account.id)),
    userName: input.account.email,
    userDisplayName: input.account.name,
    challenge: new Uint8Array(Buffer.from(input.challenge, 'base64url')),
    attestationType: 'none',
    excludeCredentials: input.known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { ...options };
}

/** @param known passkeys to choose among; empty: whichever the browser has for this address */
export async function optionsForUse(
  site: Site,
  challenge: string,
  known: readonly StoredPasskey[],
): Promise<PasskeyOptions> {
  const options = await generateAuthenticationOptions({
    rpID: site.id,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    userVerification: 'required',
  });
  return { ...options };
}

/** The challenge that an answer says it answers; null when it says none. */
export function challengeOf(answer: NewPasskeyAnswer | PasskeyAnswer): string | null {
  try {
    const client: unknown = JSON.parse(Buffer.from(answer.response.clientDataJSON, 'base64url').toString());
    return z.object({ challenge: z.string().min(1).max(200) }).parse(client).challenge;
  } catch {
    return null;
  }
}

/** @returns the new passkey, or null when the answer does not hold */
export async function readNewPasskey(
  site: Site,
  challenge: string,
  answer: NewPasskeyAnswer,
): Promise<(StoredPasskey & { synced: boolean }) | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { credential, credentialBackedUp } = registrationInfo;
    return {
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      synced: credentialBackedUp,
    };
  } catch {
    return null;
  }
}

/** @returns the count of signatures and whether the key is copied, or null when the answer does not hold */
export async function checkPasskey(
  site: Site,
  challenge: string,
  answer: PasskeyAnswer,
  stored: StoredPasskey,
): Promise<{ counter: number; synced: boolean } | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      credential: {
        id: stored.credentialId,
        publicKey: new Uint8Array(stored.publicKey),
        counter: stored.counter,
        transports: stored.transports,
      },
    });
    return verified ? { counter: authenticationInfo.newCounter, synced: authenticationInfo.credentialBackedUp } : null;
  } catch {
    return null;
  }
}

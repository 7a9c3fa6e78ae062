import { describe, expect, test } from 'vitest';
import { createAuthenticator, type Said } from '../../tests/support/authenticator.ts';
import { challengeOf, checkPasskey, optionsForNew, optionsForUse, readNewPasskey, siteOf } from './passkeys.ts';

const site = siteOf('https://hanok.example');
const challenge = Buffer.alloc(32, 7).toString('base64url');
const account = { id: '1', email: 'ann@acme.test', name: 'Ann' };

/** A device that has made its passkey, at count 5. */
async function made(counter = 5) {
  const device = createAuthenticator(site);
  const options = await optionsForNew({ site, siteName: 'Hanok', challenge, account, known: [] });
  const stored = await readNewPasskey(site, challenge, device.make(options, { counter }));
  if (stored === null) throw new Error('the passkey was not taken');
  return { device, stored };
}

const WRONG: [string, Said][] = [
  ['another origin', { origin: 'https://hanok.example.evil.test' }],
  ['a subdomain', { origin: 'https://evil.hanok.example' }],
  ['plain http', { origin: 'http://hanok.example' }],
  ['another relying party', { rpId: 'evil.test' }],
  ['another challenge', { challenge: Buffer.alloc(32, 8).toString('base64url') }],
  ['an unlocked owner missing', { isUserVerified: false }],
  ['nobody present', { isUserPresent: false }],
];

test('browsers are asked for a passkey that is unlocked by its owner and known by itself', async () => {
  const options = await optionsForNew({ site, siteName: 'Hanok', challenge, account, known: [] });
  expect(options).toMatchObject({
    challenge,
    rp: { id: 'hanok.example' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  expect(await optionsForUse(site, challenge, [])).toMatchObject({ challenge, userVerification: 'required' });
});

describe('a new passkey', () => {
  test('is taken from a device that answers rightly', async () => {
    const { device, stored } = await made();
    expect(stored).toMatchObject({ credentialId: device.id, counter: 5, transports: ['internal'], synced: false });
  });

  test.each([...WRONG, ['the answer to another question', { type: 'webauthn.get' }] as [string, Said]])(
    'with %s is refused',
    async (_name, said) => {
      expect(await readNewPasskey(site, challenge, createAuthenticator(site).make({ challenge }, said))).toBeNull();
    },
  );
});

describe('a passkey', () => {
  test('opens with the right answer, and its count is told', async () => {
    const { device, stored } = await made();
    expect(await checkPasskey(site, challenge, device.use({ challenge }), stored)).toEqual({
      counter: 6,
      synced: false,
    });
  });

  test.each([
    ...WRONG,
    ['the answer to another question', { type: 'webauthn.create' }] as [string, Said],
    ["another key's signature", { foreignKey: true }] as [string, Said],
    ['the same count', { counter: 5 }] as [string, Said],
    ['a count that goes back', { counter: 4 }] as [string, Said],
    ['a count that stops', { counter: 0 }] as [string, Said],
  ])('with %s is refused', async (_name, said) => {
    const { device, stored } = await made();
    expect(await checkPasskey(site, challenge, device.use({ challenge }, said), stored)).toBeNull();
  });

  test('of a device that counts nothing opens again and again', async () => {
    const { device, stored } = await made(0);
    for (let i = 0; i < 2; i++)
      expect(await checkPasskey(site, challenge, device.use({ challenge }, { counter: 0 }), stored)).not.toBeNull();
  });

  test('is opened by no other passkey', async () => {
    const [ann, bob] = [await made(), await made()];
    expect(await checkPasskey(site, challenge, bob.device.use({ challenge }), ann.stored)).toBeNull();
  });
});

test('an answer that is no answer has no challenge', () => {
  const answer = createAuthenticator(site).use({ challenge });
  expect(challengeOf(answer)).toBe(challenge);
  for (const text of ['', '{}', '[]', 'null', '{"challenge":7}', `{"challenge":"${'x'.repeat(300)}"}`, '{'])
    expect(
      challengeOf({
        ...answer,
        response: { ...answer.response, clientDataJSON: Buffer.from(text).toString('base64url') },
      }),
    ).toBeNull();
});

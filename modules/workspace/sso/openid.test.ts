import { expect, test } from 'vitest';
import { createOpenId } from './openid.ts';

/** A provider whose discovery document is this, wherever it is asked for. */
function providerThatSays(document: Record<string, unknown>) {
  const asked: string[] = [];
  const fetch = (async (url: string) => {
    asked.push(url);
    return Response.json(document);
  }) as unknown as typeof globalThis.fetch;
  const begin = (issuer: string) =>
    createOpenId({ fetch }).begin(
      { version: issuer, issuer, clientId: 'us', clientSecret: null },
      { redirectUri: 'https://hanok.test/cb', state: 's', nonce: 'n', verifier: 'v'.repeat(43), freshSince: null },
      null,
    );
  return { asked, begin };
}

const issuer = 'https://id.acme.test';
const sound = { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };

test('a sound provider is gone to', async () => {
  expect(await providerThatSays(sound).begin(issuer)).toMatch(/^https:\/\/id\.acme\.test\/auth\?/);
});

test('a provider without TLS is not even asked', async () => {
  const plain = providerThatSays({ ...sound, issuer: 'http://id.acme.test' });
  await expect(plain.begin('http://id.acme.test')).rejects.toMatchObject({ code: 'sso_unreachable' });
  expect(plain.asked).toEqual([]);
});

test.each([
  ['an authorization endpoint without TLS', { authorization_endpoint: 'http://id.acme.test/auth' }],
  ['an authorization endpoint that is a script', { authorization_endpoint: 'javascript:alert(1)' }],
  ['the name of another issuer', { issuer: 'https://evil.test' }],
])('nobody is sent to a provider with %s', async (_what, wrong) => {
  await expect(providerThatSays({ ...sound, ...wrong }).begin(issuer)).rejects.toMatchObject({
    code: 'sso_unreachable',
  });
});

test('an issuer for everybody’s directories is refused: it vouches for people of no particular one', async () => {
  const template = 'https://login.microsoftonline.com/{tenantid}/v2.0';
  const common = providerThatSays({ ...sound, issuer: template });
  await expect(common.begin('https://login.microsoftonline.com/common/v2.0')).rejects.toMatchObject({
    code: 'sso_unreachable',
  });
});

import { expect, test } from 'vitest';
import { createOutbound } from '#platform/outbound/index.ts';
import { assertAllowedBaseUrl, endpointOf } from './settings.ts';

const here = { outbound: createOutbound({ allowLoopback: true }) };
const elsewhere = { outbound: createOutbound({ allowLoopback: false }) };

test.each([
  'file:///etc/passwd',
  'gopher://example.com',
  'not a url',
  'http://user:pass@example.com/v1',
  'http://169.254.169.254/latest/meta-data',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://[::ffff:169.254.169.254]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://metadata.google.internal./v1',
  'http://100.100.100.200/',
  'http://0.0.0.0:80',
  'http://10.0.0.1/v1',
  'http://192.168.1.1/v1',
])('%s is refused even where loopback is allowed', (url) => {
  expect(() => assertAllowedBaseUrl(url, here)).toThrow(expect.objectContaining({ code: 'model_base_url_forbidden' }));
});

test.each(['http://localhost:11434', 'http://127.1:8000', 'http://[::1]:1', 'http://ollama.localhost/'])(
  '%s is this machine: allowed in embedded mode only',
  (url) => {
    expect(assertAllowedBaseUrl(url, here)).toBeInstanceOf(URL);
    expect(() => assertAllowedBaseUrl(url, elsewhere)).toThrow(
      expect.objectContaining({ code: 'model_base_url_forbidden' }),
    );
  },
);

test('an address works with and without /v1', () => {
  const at = (provider: 'openai-compatible' | 'anthropic', baseUrl: string) =>
    endpointOf({ provider, model: 'm', baseUrl }, elsewhere);
  expect(at('openai-compatible', 'https://llm.example.com')).toBe('https://llm.example.com/v1');
  expect(at('openai-compatible', 'https://llm.example.com/v1/')).toBe('https://llm.example.com/v1');
  expect(at('openai-compatible', 'https://llm.example.com/api/v3')).toBe('https://llm.example.com/api/v3');
  expect(at('anthropic', 'https://llm.example.com/v1')).toBe('https://llm.example.com');
  expect(at('anthropic', 'https://llm.example.com/proxy')).toBe('https://llm.example.com/proxy');
});

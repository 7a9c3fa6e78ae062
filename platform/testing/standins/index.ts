export { startAnthropicStandin } from './anthropic.ts';
export { type DnsStandin, startDnsStandin } from './dns.ts';
export { startKms } from './kms.ts';
export { createMeterStandin } from './meter.ts';
export { standinEmbedding, startOpenAiStandin } from './openai.ts';
export { type OpenIdStandin, type StandinPerson, startOpenIdStandin } from './openid.ts';
export type { ModelRequest, Script, ScriptedReply } from './script.ts';
export type { ModelStandin } from './server.ts';

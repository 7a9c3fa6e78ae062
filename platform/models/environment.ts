/**
 * LangChain and the vendors' clients read the process environment: tracing to LangSmith, a gateway that all calls are
 * sent through, extra headers, debug logs with whole requests. A tenant's question must go where the tenant's settings
 * say and nowhere else, so these are put out of effect before any of those packages is loaded. Keys, organisations and
 * addresses are never taken from the environment either: each client is given its own explicitly.
 */
export function ignoreVendorEnvironment(env: NodeJS.ProcessEnv = process.env): void {
  for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING_V2']) {
    env[name] = 'false';
  }
  for (const name of [
    'LANGSMITH_GATEWAY',
    'LANGCHAIN_VERBOSE',
    'OPENAI_CUSTOM_HEADERS',
    'OPENAI_LOG',
    'ANTHROPIC_CUSTOM_HEADERS',
    'ANTHROPIC_LOG',
  ]) {
    delete env[name];
  }
}

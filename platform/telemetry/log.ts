import { isSpanContextValid, trace } from '@opentelemetry/api';
import { DrizzleQueryError } from 'drizzle-orm';
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** Names of fields that never reach a log, at any of the depths that we log. */
const SECRET = [
  'password',
  'secret',
  'token',
  'apiKey',
  'clientSecret',
  'authorization',
  'cookie',
  'accessToken',
  'refreshToken',
  'key',
  'databaseUrl',
];

/**
 * JSON lines. Secrets are blanked by name, and each line carries the ids of the trace it belongs to.
 * @param file where lines go; null: standard output
 */
export function createLogger(options: { level: string; file: string | null }, destination?: DestinationStream): Logger {
  const stream =
    destination ??
    pino.destination(
      options.file === null ? { dest: 1, sync: false } : { dest: options.file, mkdir: true, sync: false },
    );
  return pino(
    {
      level: options.level,
      base: { service: 'hanok' },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.headers["${name}"]`]),
        censor: '[secret]',
      },
      serializers: { err: (error: unknown) => pino.stdSerializers.err(withoutValues(error)) },
      mixin() {
        const context = trace.getActiveSpan()?.spanContext();
        return context !== undefined && isSpanContextValid(context)
          ? { traceId: context.traceId, spanId: context.spanId }
          : {};
      },
    },
    stream,
  );
}

/** Drizzle writes the values of a failed statement into its message; those are rows of a tenant and stay out of logs. */
function withoutValues(error: unknown): Error {
  if (error instanceof DrizzleQueryError) return new Error(`statement failed: ${error.query}`, { cause: error.cause });
  return error instanceof Error ? error : new Error(String(error));
}

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
  'set-cookie',
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
        paths: SECRET.flatMap((name) => ['', '*', '*.*'].map((above) => `${above}["${name}"]`)),
        censor: '[secret]',
      },
      serializers: { err: (error: unknown) => describeError(error) },
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

const DEEPEST_CAUSE = 5;

interface DescribedError {
  type: string;
  message: string;
  code?: unknown;
  stack?: string | undefined;
  cause?: DescribedError;
}

/**
 * An error for the log: what it is, where, and why. Nothing else of it: drivers hang whole connections on theirs, and
 * Drizzle writes the values of a failed statement, which are rows of a tenant, into its message.
 */
function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const message = error instanceof DrizzleQueryError ? `statement failed: ${error.query}` : error.message;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
  return {
    type: error.name,
    message,
    ...('code' in error ? { code: error.code } : {}),
    stack,
    // Causes may go round in a ring.
    ...(error.cause === undefined || depth === DEEPEST_CAUSE ? {} : { cause: describeError(error.cause, depth + 1) }),
  };
}

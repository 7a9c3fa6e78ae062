/*
 * Links to PostgreSQL break: a backend is ended, a server restarts, a network forgets. What was asked over such a link may
 * or may not have been done, which matters for what changes something and not at all for what reads.
 */

/** SQLSTATE classes 08 (connection) and 57P (the server ends), and what the operating system says. */
const CODES =
  /^(08...|57P0[1-4]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** pg has no codes for these. */
const MESSAGES =
  /^(Connection terminated|Client was closed|Client has encountered a connection error|timeout exceeded when trying to connect|Query was closed)/;

/** Whether an error, or what caused it, says that the link to PostgreSQL is gone or could not be made. */
export function isConnectionLost(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && CODES.test(cause.code)) return true;
    if (MESSAGES.test(cause.message)) return true;
  }
  return false;
}

/** Whether a statement only reads, as far as its text tells: a `with` may change something, so it does not count. */
export function isRead(text: string): boolean {
  return /^\s*select\b/i.test(text) && !/\bfor\s+(no\s+key\s+)?(update|share)\b/i.test(text);
}

/** What pg says when every link of a pool is busy: none broke, and one more is what the pool's bound is there against. */
const FULL = 'timeout exceeded when trying to connect';

/**
 * Asks once more when the link broke under a read.
 * @param afresh asks over a link that is made for it: the others of a pool broke in the same moment, most likely
 * @throws what the second try throws
 */
export async function readAgain<T>(text: string, ask: () => Promise<T>, afresh: () => Promise<T> = ask): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isFull = error instanceof Error && error.message === FULL;
    if (isFull || !isRead(text) || !isConnectionLost(error)) throw error;
    return afresh();
  }
}

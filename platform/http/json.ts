import type { FastifyInstance } from 'fastify';
import { errors } from '#platform/errors/index.ts';

/** More than any form of ours has; a body within its length can hold half a million values otherwise. */
const MAX_DEPTH = 32;
const MAX_VALUES = 20_000;

/** Refuses bodies that are deep or of endless parts. Keys that reach a prototype are refused by Fastify's parser. */
export function boundJson(app: FastifyInstance): void {
  app.addHook('preValidation', function boundBody(request, _reply, done) {
    const found = excess(request.body);
    done(found === null ? undefined : errors.malformed_body({ detail: `The body ${found}.` }));
  });
}

/** Walks level by level, so that depth costs no stack. */
function excess(value: unknown): string | null {
  let level: unknown[] = [value];
  let count = 1;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null || Buffer.isBuffer(one)) continue;
      for (const inner of Array.isArray(one) ? one : Object.values(one)) next.push(inner);
    }
    count += next.length;
    if (count > MAX_VALUES) return `holds more than ${MAX_VALUES} values`;
    level = next;
  }
  return null;
}

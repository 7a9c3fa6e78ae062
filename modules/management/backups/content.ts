import { z } from 'zod';
import type { Frame, FrameKind } from './frames.ts';

/* What the frames of an archive say (docs/guides/backups.md). */

const table = z.object({ name: z.string(), columns: z.array(z.string()), order: z.array(z.string()) });
const sum = z.object({ bytes: z.number(), sha256: z.string() });

const CONTENTS = {
  start: z.object({
    schemaVersion: z.number().int(),
    fingerprint: z.string(),
    tables: z.array(table),
    partitions: z.array(z.object({ parent: z.string(), name: z.string(), bound: z.string() })),
  }),
  table,
  tableEnd: sum.extend({ rows: z.number().int() }),
  file: z.object({ key: z.string() }),
  fileEnd: sum,
  end: z.object({
    tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
    sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
    files: z.object({ count: z.number().int(), missing: z.number().int() }),
  }),
};

export type ArchiveStart = z.infer<typeof CONTENTS.start>;
export type ArchiveEnd = z.infer<typeof CONTENTS.end>;

/** @throws when the frame is of another kind */
export function contentOf<K extends keyof typeof CONTENTS>(
  frame: Frame | undefined,
  kind: K & FrameKind,
): z.infer<(typeof CONTENTS)[K]> {
  if (frame?.kind !== kind) throw new Error(`expected ${kind}, found ${frame?.kind ?? 'the end'}`);
  return CONTENTS[kind].parse(JSON.parse(frame.payload.toString())) as z.infer<(typeof CONTENTS)[K]>;
}

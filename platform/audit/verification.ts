import { decodeCursor, encodeCursor } from '#platform/database/index.ts';
import { genesisHash, linkHash } from './chain.ts';
import type { AuditLog, Checkpoint } from './log.ts';
import { chainHead, counts, type Head, linkAt, linksAfter } from './repository.ts';
import type { AuditVerification, VerificationQuery } from './schemas.ts';
import { sealLog } from './sealing.ts';

type Problem = NonNullable<AuditVerification['problem']>;

/**
 * Walks the chain from the cursor on and says up to which event it holds. The first step chains what waits, so that the
 * newest events are looked at too; the last one compares the head with its copy outside of the log and the number of
 * events with the number of links. Stops at the first problem.
 * @throws `cursor_invalid`
 */
export async function verifyLog(
  log: AuditLog,
  { cursor, limit }: VerificationQuery,
): Promise<{ data: AuditVerification; nextCursor: string | null }> {
  const { tables } = log;
  const [after = 0] = (decodeCursor(cursor, ['number']) ?? []) as number[];
  // Read before the walk: the chain goes on meanwhile, and must hold at least what the checkpoint says.
  if (after === 0) await sealLog(log);
  const checkpoint = await log.readCheckpoint();

  return log.transaction(async (tx) => {
    let last: Head | null = after === 0 ? null : await linkAt(tx, tables, after);
    const rows = await linksAfter(tx, tables, after, limit);
    let problem: Problem | null = after > 0 && last === null ? { kind: 'gap', sequence: after, eventId: null } : null;
    let checked = 0;
    for (const { link, event } of rows) {
      if (problem !== null) break;
      const expected = last ?? { sequence: 0, hash: genesisHash(log.owner) };
      const at = { sequence: link.sequence, eventId: link.eventId };
      if (link.sequence !== expected.sequence + 1) problem = { kind: 'gap', ...at };
      else if (!link.previousHash.equals(expected.hash)) problem = { kind: 'reordered', ...at };
      else if (event === null) problem = { kind: 'deleted', ...at };
      else if (!linkHash(link.previousHash, link.sequence, event).equals(link.hash))
        problem = { kind: 'edited', ...at };
      else if (checkpoint?.sequence === link.sequence && !checkpoint.hash.equals(link.hash))
        problem = { kind: 'rewritten', ...at };
      else {
        last = { sequence: link.sequence, hash: link.hash };
        checked += 1;
      }
    }
    const complete = problem === null && rows.length < limit;
    const { events, links, pending } = complete ? await counts(tx, tables) : { events: 0, links: 0, pending: 0 };
    if (complete) problem = problemOfHead(checkpoint, (await chainHead(tx, tables))?.sequence ?? 0);
    if (complete && problem === null && events !== links + pending)
      problem = { kind: events < links + pending ? 'deleted' : 'unlinked', sequence: null, eventId: null };
    return {
      data: {
        holds: problem === null,
        complete: complete || problem !== null,
        checked,
        through: shown(last),
        checkpoint: shown(checkpoint),
        pending,
        problem,
      },
      nextCursor: complete || problem !== null || last === null ? null : encodeCursor([last.sequence]),
    };
  });
}

function problemOfHead(checkpoint: Checkpoint | null, length: number): Problem | null {
  if (checkpoint === null) return length === 0 ? null : { kind: 'checkpoint_missing', sequence: null, eventId: null };
  if (!checkpoint.genuine) return { kind: 'checkpoint_forged', sequence: null, eventId: null };
  return checkpoint.sequence > length ? { kind: 'truncated', sequence: length + 1, eventId: null } : null;
}

function shown(head: Head | null) {
  return head === null ? null : { sequence: head.sequence, hash: head.hash.toString('hex') };
}

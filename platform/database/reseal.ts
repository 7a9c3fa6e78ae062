import type { Queryable } from './postgres.ts';
import { quoteIdentifier } from './postgres.ts';

/** A column of sealed values, and how its rows are told apart. */
export interface SealedColumn {
  table: string;
  /** A column without duplicates; what a value is bound to is made of it. */
  id: string;
  column: string;
}

export interface Resealed {
  /** How many were sealed anew. */
  changed: number;
  /** What none of the keys opens. It was lost before, and stays as it is. */
  unreadable: string[];
}

const BATCH = 200;

/**
 * Walks a column in the order of its ids and replaces what `reseal` seals anew (null: it lies under the current key). A
 * value that somebody changes meanwhile is left alone: whoever writes now seals under the current key. Begins anew after
 * an interruption without harm.
 */
export async function resealColumn(
  db: Queryable,
  { table, id, column }: SealedColumn,
  reseal: (id: string, value: Buffer) => Buffer | null,
): Promise<Resealed> {
  const [t, i, c] = [table, id, column].map(quoteIdentifier);
  const result: Resealed = { changed: 0, unreadable: [] };
  let after: string | null = null;
  for (;;) {
    const { rows }: { rows: { id: string; value: Buffer }[] } = await db.query(
      `select ${i}::text as id, ${c} as value from ${t}
       where octet_length(${c}) > 0 and ($1::text is null or ${i}::text collate "C" > $1)
       order by ${i}::text collate "C" limit ${BATCH}`,
      [after],
    );
    for (const row of rows) {
      const anew = attempt(() => reseal(row.id, row.value));
      if (anew === undefined) result.unreadable.push(`${table}.${column} ${row.id}`);
      if (anew === undefined || anew === null) continue;
      const { rowCount } = await db.query(`update ${t} set ${c} = $1 where ${i}::text = $2 and ${c} = $3`, [
        anew,
        row.id,
        row.value,
      ]);
      result.changed += rowCount ?? 0;
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return result;
  }
}

/** Undefined when it throws. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Places in a column of the board: numbers, smaller first, so that a task moves by changing itself alone. */

type Placed = { id: string; position: number | string };

/**
 * The position that puts a task at `index` of a column.
 * @param column tasks of the column in their order; the moved one may be among them
 * @param index where it shall stand, counted without itself
 */
export function positionAt(column: readonly Placed[], movedId: string, index: number): number {
  const others = column.filter((task) => task.id !== movedId);
  const before = others[index - 1];
  const after = others[index];
  if (before && after) return (Number(before.position) + Number(after.position)) / 2;
  if (before) return Number(before.position) + 1;
  if (after) return Number(after.position) - 1;
  return 0;
}

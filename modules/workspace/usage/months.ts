/** The accounting month of a moment, as its first day: months are those of UTC, for everybody. */
export function monthOf(at: Date): string {
  return `${at.toISOString().slice(0, 7)}-01`;
}

/** When the month after that of `month` (a first day) begins. */
export function endOf(month: string): Date {
  const end = new Date(`${month}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1);
  return end;
}

import { customType } from 'drizzle-orm/pg-core';

/**
 * A moment as the API tells it: ISO 8601 in UTC, to the millisecond. PostgreSQL's own text of it is turned round by
 * cutting, which costs a tenth of the way through a `Date`. Connections to tenant databases speak UTC.
 */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: isoInstant,
});

/** @param text as PostgreSQL writes a timestamptz: `2026-12-01 09:30:00.123456+00` */
export function isoInstant(text: string): string {
  if (text.length < 22 || text.charCodeAt(10) !== 32 || !text.endsWith('+00')) return new Date(text).toISOString();
  const fraction = text.charCodeAt(19) === 46 ? text.slice(20, -3) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

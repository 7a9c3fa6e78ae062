/** Numbers, sizes and times as a reader of the given language expects them. */

export function formatNumber(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value);
}

/** A size in bytes in the unit that reads best: `1.4 MB` (powers of 1000, as file managers count). */
export function formatBytes(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'narrow' : 'short',
    maximumFractionDigits: power > 0 && value < 100 ? 1 : 0,
  }).format(value);
}

export function formatPercent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

function dayNumber(date: Date): number {
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000);
}

/**
 * A point in time as people say it: today with its hour, yesterday as such, this year without the year.
 * @param iso ISO 8601 string
 */
export function formatWhen(iso: string, locale: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const days = dayNumber(now) - dayNumber(date);
  const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
  if (days === 0) return `${relativeDay(0, locale)} ${hour}`;
  if (days === 1) return relativeDay(-1, locale);
  return formatDay(date, locale, now);
}

function relativeDay(days: number, locale: string): string {
  const text = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function formatDay(date: Date, locale: string, now: Date): string {
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { month: locale === 'ko' ? 'long' : 'short', day: 'numeric', ...year }).format(
    date,
  );
}

/** Full date and time, for tooltips and the audit log. */
export function formatDateTime(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(
    new Date(iso),
  );
}

/** The date of a point in time, in the reader's own zone: `2026년 11월 30일`, `November 30, 2026`. */
export function formatDate(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso));
}

/** A calendar day (`YYYY-MM-DD`) with its weekday: `11월 30일 (월)`, `Mon, Nov 30`. */
export function formatDue(day: string, locale: string, now: Date = new Date()): string {
  const date = new Date(`${day}T00:00:00`);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, {
    month: locale === 'ko' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    ...year,
  }).format(date);
}

/** Today's calendar day in the reader's own zone, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

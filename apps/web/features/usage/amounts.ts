import { formatNumber } from '@/lib/format.ts';

const MICROS = 1_000_000;

/** Money in US dollars; what is less than a cent is not shown as nothing. */
export function formatMoney(micros: number, locale: string): string {
  const dollars = micros / MICROS;
  const digits = dollars > 0 && dollars < 1 ? 4 : 2;
  return formatNumber(dollars, locale, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  });
}

/** What a field holds of a limit: nothing where there is none. */
export type Field = number | '';

export const tokensField = (tokens: number | null): Field => tokens ?? '';
export const dollarsField = (micros: number | null): Field => (micros === null ? '' : micros / MICROS);
export const tokensOf = (field: Field | string): number | null => (field === '' ? null : Math.round(Number(field)));
export const microsOf = (field: Field | string): number | null =>
  field === '' ? null : Math.round(Number(field) * MICROS);

/** How much of a limit is used, 0 to 1; a limit of nothing is used up. Null without a limit. */
export function shareOf(used: number, limit: number | null): number | null {
  if (limit === null) return null;
  return limit === 0 ? 1 : Math.min(1, used / limit);
}

/** The limit that ends first. */
export function nearest(...limits: (number | null)[]): number | null {
  const set = limits.filter((limit) => limit !== null);
  return set.length === 0 ? null : Math.min(...set);
}

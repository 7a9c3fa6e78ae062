const DAY_MS = 86_400_000;
/** Built-in formats (ECMA-376 18.8.30) that matter for reading; those of dates differ by country and are shown alike. */
const BUILT_IN: Record<string, string> = {
  '#1': '0',
  '#2': '0.00',
  '#3': '#,##0',
  '#4': '#,##0.00',
  '#9': '0%',
  '#10': '0.00%',
  '#37': '#,##0',
  '#38': '#,##0',
  '#39': '#,##0.00',
  '#40': '#,##0.00',
  '#18': 'h:mm',
  '#19': 'h:mm:ss',
  '#20': 'h:mm',
  '#21': 'h:mm:ss',
  '#22': 'yyyy-mm-dd h:mm',
  '#41': '#,##0',
  '#42': '#,##0',
  '#43': '#,##0.00',
  '#44': '#,##0.00',
  '#45': 'mm:ss',
  '#46': 'h:mm:ss',
  '#47': 'mm:ss',
};

/**
 * A spreadsheet's number as its reader sees it: dates as YYYY-MM-DD, percentages, thousands and decimals by the format
 * code (`#14` names a built-in one); otherwise the shortest form. Signs of currency and colours are left out.
 */
export function formatNumber(value: number, format: string | undefined, since1904 = false): string {
  const code = (format && (BUILT_IN[format] ?? builtInDate(format))) ?? format ?? '';
  // Literal text, escapes, colours and conditions are no part of the pattern.
  const pattern = (code.split(';', 1)[0] ?? '').replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, '');
  if (/[ymdhs]/i.test(pattern) && !/^general$/i.test(pattern.trim())) return formatDate(value, pattern, since1904);
  const decimals = Math.min(/[.]([0#?]+)/.exec(pattern)?.[1]?.length ?? 0, 15);
  if (pattern.includes('%')) return `${(value * 100).toFixed(decimals)}%`;
  if (/#,#|0,0/.test(pattern)) {
    return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }
  if (/^[0#.?]*0[0#.?]*$/.test(pattern.trim()) && pattern.includes('.')) return value.toFixed(decimals);
  // Fifteen digits are what a spreadsheet keeps; more are noise of binary fractions.
  return String(Number(value.toPrecision(15)));
}

function builtInDate(format: string): string | undefined {
  const id = Number(format.slice(1));
  return format.startsWith('#') && ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    ? 'yyyy-mm-dd'
    : undefined;
}

function formatDate(serial: number, pattern: string, since1904: boolean): string {
  if (serial < 0 || serial > 2_958_466) return String(serial);
  const moment = new Date(
    Date.UTC(since1904 ? 1904 : 1899, since1904 ? 0 : 11, since1904 ? 1 : 30) + Math.round(serial * DAY_MS),
  );
  const [date = '', time = ''] = moment.toISOString().split(/[T.]/);
  const hasDate = /[yd]/i.test(pattern);
  const hasTime = /[hs]/i.test(pattern);
  const clock = /s/i.test(pattern) ? time : time.slice(0, 5);
  if (hasDate && hasTime) return `${date} ${clock}`;
  return hasTime ? clock : date;
}

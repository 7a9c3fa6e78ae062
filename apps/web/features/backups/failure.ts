/** Reasons that the page has words for; any other is told as the last one. */
const KNOWN = ['backup_unreadable', 'backup_schema_unknown', 'backup_overtaken', 'backup_interrupted'] as const;

export function failureKey(code: string): (typeof KNOWN)[number] | 'backup_failed' {
  return KNOWN.find((known) => known === code) ?? 'backup_failed';
}

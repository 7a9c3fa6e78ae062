export const usageKey = ['settings', 'usage'] as const;

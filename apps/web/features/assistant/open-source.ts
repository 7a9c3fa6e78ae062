import type { Citation } from '@/lib/api/types.ts';

/** The citation whose source is open, and the answer it belongs to. */
export type OpenSource = { messageId: string; citation: Citation };

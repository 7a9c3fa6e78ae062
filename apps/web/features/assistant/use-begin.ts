'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '@/lib/session/provider.tsx';
import { conversationCalls, seedConversation } from './api.ts';
import { useRuns } from './runs.ts';

/** Makes the conversation that a first question needs, and asks it there. */
export function useBegin() {
  const api = useApi();
  const client = useQueryClient();
  const runs = useRuns();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function start(question: string, documentIds: readonly string[]): Promise<string> {
    setPending(true);
    setError(null);
    try {
      const made = await conversationCalls(api).create();
      seedConversation(client, made);
      runs.ask(made.id, question, documentIds);
      return made.id;
    } catch (refused) {
      setError(refused);
      setPending(false);
      throw refused;
    }
  }
  return { start, pending, error };
}

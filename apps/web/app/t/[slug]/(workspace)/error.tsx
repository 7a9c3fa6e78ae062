'use client';

import { ErrorState } from '@/components/states.tsx';

/** A page that threw while drawing: says so, and offers to draw it again. */
export default function PageError({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <div>
      <ErrorState error={error} retry={reset} />
    </div>
  );
}

/**
 * The one place where a tab asks somebody to prove anew who he is. Calls that need it at the same time share one
 * question; the dialog that listens gives the answer.
 */
export type StepUp = {
  /** @returns whether it was proved; false when the person would rather not */
  ask: () => Promise<boolean>;
  isAsking: () => boolean;
  answer: (proved: boolean) => void;
  subscribe: (listener: () => void) => () => void;
};

/** On which a window that signed in again at the provider tells that it did. */
export const STEP_UP_CHANNEL = 'hanok-step-up';

export function createStepUp(): StepUp {
  let asking: PromiseWithResolvers<boolean> | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    ask() {
      if (asking === null) {
        asking = Promise.withResolvers<boolean>();
        tell();
      }
      return asking.promise;
    },
    isAsking: () => asking !== null,
    answer(proved) {
      asking?.resolve(proved);
      asking = null;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

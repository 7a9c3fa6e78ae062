import type { Logger } from '#platform/telemetry/index.ts';

/** Work that an answer does not wait for: so that neither its time nor its failure tells what was done. */
export interface Background {
  /** A failure is logged. */
  run(name: string, work: () => Promise<void>): void;
  /** Waits for all that is under way. */
  settle(): Promise<void>;
}

export function createBackground(log: Logger): Background {
  const underWay = new Set<Promise<void>>();
  return {
    run(name, work) {
      // Not in this turn: the answer goes first.
      const running = new Promise((resolve) => setImmediate(resolve))
        .then(work)
        .catch((err) => log.error({ err }, `${name} failed`))
        .finally(() => underWay.delete(running));
      underWay.add(running);
    },
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** Work that comes again and again, one round at a time: the next begins so long after the last has ended. */
export interface Rounds {
  start(): void;
  /** Ends the waiting, lets a round under way finish, and does one more, for what was left since. */
  stop(): Promise<void>;
}

/** @param round deals with its own failures @param everyMs between the end of one and the start of the next */
export function createRounds(round: () => Promise<void>, everyMs: number): Rounds {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  function next(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      running = round().then(next);
    }, everyMs);
    timer.unref();
  }

  return {
    start: next,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await round();
    },
  };
}

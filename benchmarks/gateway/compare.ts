import { setImmediate } from 'node:timers/promises';

/** One way of doing something; `prepare` makes what the clock must not see. */
export interface Way {
  name: string;
  prepare?(count: number): Promise<void> | void;
  once(i: number): Promise<unknown>;
}

export interface Measured {
  name: string;
  /** CPU of this process for each, in milliseconds: the median of all batches. */
  cpuMs: number;
}

const BATCH = 400;

/**
 * CPU time (user and system) of several ways, side by side: batches take turns, so that what else the machine does falls
 * on all of them alike. Medians, so that a batch in which the garbage was collected counts as one.
 */
export async function compare(ways: readonly Way[], rounds: number): Promise<Measured[]> {
  const found = ways.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    for (const [k, way] of ways.entries()) {
      await way.prepare?.(BATCH);
      const before = process.cpuUsage();
      for (let i = 0; i < BATCH; i++) {
        await way.once(i);
        // Injected requests never leave the event loop, which the server would take for overload.
        if (i % 20 === 19) await setImmediate();
      }
      const { user, system } = process.cpuUsage(before);
      // The first rounds warm up.
      if (round >= 0) found[k]?.push((user + system) / 1000 / BATCH);
    }
  }
  return ways.map(({ name }, k) => ({ name, cpuMs: median(found[k] ?? []) }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param base name of the way that the others are held against */
export function table(measured: readonly Measured[], base: string): string {
  const floor = measured.find(({ name }) => name === base)?.cpuMs ?? Number.NaN;
  const rows = measured.map(
    ({ name, cpuMs }) =>
      `| ${name} | ${cpuMs.toFixed(3)} | ${(cpuMs - floor).toFixed(3)} | ${(cpuMs / floor).toFixed(2)} |`,
  );
  return ['| way | CPU, ms | more than the first, ms | ratio |', '|---|---|---|---|', ...rows].join('\n');
}

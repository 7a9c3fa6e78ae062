import type { Meter, ModelUsage } from '#platform/models/index.ts';

/** One call as a stand-in for a meter saw it; `used` is null until it was settled. */
export interface MeteredCall {
  model: string;
  estimate: ModelUsage;
  used: ModelUsage | null;
}

/** A meter without limits that remembers. */
export function createMeterStandin(): Meter & { calls: MeteredCall[] } {
  const calls: MeteredCall[] = [];
  return {
    calls,
    async reserve(model, estimate) {
      const call: MeteredCall = { model, estimate, used: null };
      calls.push(call);
      return {
        async settle(used) {
          if (call.used !== null) throw new Error('a call was settled twice');
          call.used = used;
        },
      };
    },
  };
}

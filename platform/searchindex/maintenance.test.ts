import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMaintenance } from './maintenance.ts';

describe('housekeeping of a table', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('much that is new is taken in at once', () => {
    const wake = vi.fn();
    createMaintenance(wake, 60_000).wrote(500);
    vi.advanceTimersByTime(1);
    expect(wake).toHaveBeenCalledOnce();
  });

  test('some waits for a pause in writing, little for half a minute', () => {
    const some = createMaintenance(() => undefined, 60_000);
    some.wrote(100);
    vi.advanceTimersByTime(900);
    some.wrote(101);
    vi.advanceTimersByTime(900);
    expect(some.due()).toBe(false);
    vi.advanceTimersByTime(200);
    expect(some.due()).toBe(true);

    const little = createMaintenance(() => undefined, 60_000);
    little.wrote(1);
    vi.advanceTimersByTime(29_000);
    expect(little.due()).toBe(false);
    vi.advanceTimersByTime(1_100);
    expect(little.due()).toBe(true);
  });

  test('after a long optimisation it rests, whatever is written', () => {
    const maintenance = createMaintenance(() => undefined, 60_000);
    maintenance.wrote(500);
    vi.advanceTimersByTime(1);
    maintenance.optimised(2_000, true);
    maintenance.wrote(5_000);
    vi.advanceTimersByTime(7_900);
    expect(maintenance.due()).toBe(false);
    vi.advanceTimersByTime(200);
    expect(maintenance.due()).toBe(true);
  });

  test('old versions are swept once more later, and then there is peace', () => {
    const maintenance = createMaintenance(() => undefined, 65_000);
    maintenance.wrote(500);
    vi.advanceTimersByTime(1);
    maintenance.optimised(10, true);
    expect(maintenance.pending()).toBe(false);
    vi.advanceTimersByTime(65_001);
    expect(maintenance.due()).toBe(true);
    maintenance.optimised(10, true);
    vi.advanceTimersByTime(3_600_000);
    expect(maintenance.due()).toBe(false);
  });

  test('a failed optimisation is tried again', () => {
    const maintenance = createMaintenance(() => undefined, 60_000);
    maintenance.wrote(500);
    vi.advanceTimersByTime(1);
    maintenance.optimised(10, false);
    expect(maintenance.pending()).toBe(true);
    vi.advanceTimersByTime(30_001);
    expect(maintenance.due()).toBe(true);
  });
});

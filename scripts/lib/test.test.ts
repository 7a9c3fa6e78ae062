import { describe, expect, test, vi } from 'vitest';
import { countReport, secondTries, summarise } from './test.mjs';

const part = { name: 'unit', passed: 3, failed: 0, skipped: 0, leftOut: null, took: '1 s' };

function verdict(parts: Parameters<typeof summarise>[0], strict = false) {
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return summarise(parts, strict);
  } finally {
    silent.mockRestore();
  }
}

describe('the verdict of npm test', () => {
  test('adds up all parts in one plain line', () => {
    expect(verdict([part, { ...part, passed: 2, failed: 1, skipped: 1 }])).toEqual({
      ok: false,
      totals: '5 passed, 1 failed, 1 skipped',
    });
    expect(verdict([part])).toEqual({ ok: true, totals: '3 passed, 0 failed' });
  });

  test('a part left out passes on an ordinary machine and fails a strict run', () => {
    const leftOut = { ...part, passed: 0, leftOut: 'There is no Chromium on this machine.' };
    expect(verdict([part, leftOut])).toEqual({ ok: true, totals: '3 passed, 0 failed' });
    expect(verdict([part, leftOut], true)).toEqual({ ok: false, totals: '3 passed, 1 failed' });
  });

  test('a skipped test fails a strict run', () => {
    expect(verdict([{ ...part, skipped: 1 }], true).ok).toBe(false);
  });

  test('a run in which nothing passed is no success', () => {
    expect(verdict([{ ...part, passed: 0 }]).ok).toBe(false);
  });

  test('a test file that cannot be loaded counts as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ];
    const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults };
    expect(countReport(report)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test('names what passed only at the second try', () => {
    const result = (fullName: string, status: string, failureMessages: string[]) => ({
      fullName,
      status,
      failureMessages,
    });
    const assertionResults = [result('a', 'passed', []), result('b', 'passed', ['late']), result('c', 'failed', ['x'])];
    expect(secondTries({ testResults: [{ assertionResults }] })).toEqual(['b']);
  });
});

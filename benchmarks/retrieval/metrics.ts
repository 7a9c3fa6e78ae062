/** Measures of one ranked answer against the one relevant document, and of many together. */

export interface Ranking {
  /** Place of the relevant document among the results, from 1; null when it is not among them. */
  rank: number | null;
  latencyMs: number;
}

export interface Report {
  questions: number;
  ndcgAt10: number;
  mrrAt10: number;
  recallAt1: number;
  recallAt10: number;
  p50Ms: number;
  p95Ms: number;
}

/** nDCG with one relevant document: the ideal gain is 1, so that it is the discount of the rank. */
export function ndcg(rank: number | null, depth = 10): number {
  return rank === null || rank > depth ? 0 : 1 / Math.log2(rank + 1);
}

export function reciprocalRank(rank: number | null, depth = 10): number {
  return rank === null || rank > depth ? 0 : 1 / rank;
}

export function recall(rank: number | null, depth: number): number {
  return rank === null || rank > depth ? 0 : 1;
}

/** The smallest value that at least `share` of the values do not exceed (nearest rank). NaN without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function summarise(rankings: readonly Ranking[]): Report {
  const mean = (of: (rank: number | null) => number) =>
    rankings.reduce((sum, { rank }) => sum + of(rank), 0) / rankings.length;
  const latencies = rankings.map((ranking) => ranking.latencyMs);
  return {
    questions: rankings.length,
    ndcgAt10: mean((rank) => ndcg(rank)),
    mrrAt10: mean((rank) => reciprocalRank(rank)),
    recallAt1: mean((rank) => recall(rank, 1)),
    recallAt10: mean((rank) => recall(rank, 10)),
    p50Ms: percentile(latencies, 0.5),
    p95Ms: percentile(latencies, 0.95),
  };
}

/** The report as aligned lines for a terminal. */
export function render(report: Report): string {
  const lines: [string, string][] = [
    ['questions', String(report.questions)],
    ['nDCG@10', report.ndcgAt10.toFixed(4)],
    ['MRR@10', report.mrrAt10.toFixed(4)],
    ['recall@1', report.recallAt1.toFixed(4)],
    ['recall@10', report.recallAt10.toFixed(4)],
    ['p50', `${report.p50Ms.toFixed(1)} ms`],
    ['p95', `${report.p95Ms.toFixed(1)} ms`],
  ];
  return lines.map(([name, value]) => `${name.padEnd(10)} ${value}`).join('\n');
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  /** Seconds of a request by route template, method and status; never by tenant, to keep the series bounded. */
  requestSeconds: Histogram<'route' | 'method' | 'status'>;
  jobs: Counter<'queue' | 'outcome'>;
  jobSeconds: Histogram<'queue'>;
  /** Registers a gauge that is read at the moment of the scrape. */
  gauge(name: string, help: string, read: () => number): void;
  /** Requests a second and their 99th percentile in milliseconds over the last five minutes. */
  recent(): { perSecond: number; p99Ms: number };
  observe(route: string, method: string, status: number, seconds: number): void;
}

const WINDOW_MS = 5 * 60_000;
const SAMPLES = 4_096;

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'hanok_' });
  const requestSeconds = new Histogram({
    name: 'hanok_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const jobs = new Counter({
    name: 'hanok_jobs_total',
    help: 'Jobs that ended',
    labelNames: ['queue', 'outcome'],
    registers: [registry],
  });
  const jobSeconds = new Histogram({
    name: 'hanok_job_seconds',
    help: 'Time that a job took',
    labelNames: ['queue'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300],
    registers: [registry],
  });
  // A ring of the last samples serves the console's figures without asking a Prometheus server.
  const ring: { at: number; ms: number }[] = [];
  let next = 0;

  return {
    registry,
    requestSeconds,
    jobs,
    jobSeconds,
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          this.set(read());
        },
      });
    },
    observe(route, method, status, seconds) {
      requestSeconds.observe({ route, method, status: String(status) }, seconds);
      ring[next] = { at: Date.now(), ms: seconds * 1000 };
      next = (next + 1) % SAMPLES;
    },
    recent() {
      const since = Date.now() - WINDOW_MS;
      const samples = ring.filter((sample) => sample.at >= since).sort((a, b) => a.ms - b.ms);
      const first = samples.reduce((least, sample) => Math.min(least, sample.at), Date.now());
      const spanSeconds = Math.max(1, (Date.now() - first) / 1000);
      const p99 = samples[Math.min(samples.length - 1, Math.floor(samples.length * 0.99))];
      return { perSecond: samples.length / spanSeconds, p99Ms: p99?.ms ?? 0 };
    },
  };
}

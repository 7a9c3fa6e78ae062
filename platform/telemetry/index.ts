export { createLogger, type Logger } from './log.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { startTracing, withSpan } from './tracing.ts';

export { createLogger, type Logger } from './log.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { isTracing, startTracing, withSpan } from './tracing.ts';

export { createUsageModule } from './create.ts';
export type { Metering } from './metering.service.ts';
export { meteringPort, usageLimitsChanged, usageModule } from './module.ts';

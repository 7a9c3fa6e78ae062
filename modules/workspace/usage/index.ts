export { createUsageModule } from './create.ts';
export { usageErrors } from './errors.ts';
export type { Metering } from './metering.service.ts';
export { meteringPort, usageLimitsChanged, usageModule } from './module.ts';

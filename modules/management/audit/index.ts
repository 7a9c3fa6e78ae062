export { type ActingOperator, createOperatorLog, type OperatorLog } from './log.ts';
export { createOperatorAuditRouter } from './router.ts';

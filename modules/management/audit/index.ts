export { OPERATOR_ACTIONS, type OperatorAction } from './actions.ts';
export { type ActingOperator, createOperatorLog, type OperatorEntry, type OperatorLog } from './log.ts';
export { createOperatorAuditRouter } from './router.ts';

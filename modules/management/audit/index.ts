export { OPERATOR_ACTIONS, type OperatorAction } from './actions.ts';
export { type AuditCheckpoints, createAuditCheckpoints } from './checkpoints.ts';
export { type ActingOperator, createOperatorLog, type OperatorEntry, type OperatorLog } from './log.ts';
export { operatorAuditModule, operatorLogPort } from './module.ts';

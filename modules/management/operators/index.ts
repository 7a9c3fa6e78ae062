export { createOperatorsModule, type OperatorsModule } from './create.ts';
export { operatorsModule, operatorsPort } from './module.ts';
export { OPERATOR_ROLE_KEYS, type OperatorRole, operatorPermissions } from './permissions.ts';
export { rotateOperatorSigningKey } from './signing-keys.ts';

/** Names of people beside their tasks; the table belongs to the identity module. */
export { users as people } from '#modules/workspace/identity/model.ts';

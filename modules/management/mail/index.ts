export { outboxMails } from './model.ts';
export { mailModule } from './module.ts';

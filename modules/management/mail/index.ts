export { outboxMails } from './model.ts';
export { createMailRouter } from './router.ts';

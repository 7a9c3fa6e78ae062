export type { Mail, Mailer } from './mailer.ts';
export { createOutbox, type KeptMail, type Outbox } from './outbox.ts';
export { mailerPort } from './ports.ts';
export { createSmtpMailer } from './smtp.ts';

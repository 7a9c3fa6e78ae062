import { createTransport } from 'nodemailer';
import { type Mailer, requireOneLine } from './mailer.ts';

/** @param url `smtp://user:password@host:587` (STARTTLS where offered) or `smtps://…` */
export function createSmtpMailer(options: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A mail is made of what we give it; nothing is fetched or read from disk for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    delivers: true,
    async send(mail) {
      requireOneLine(mail);
      // As an object: a name or a comma in it does not make further recipients.
      await transport.sendMail({ ...mail, from: options.from, to: { name: '', address: mail.to } });
    },
    close: () => transport.close(),
  };
}

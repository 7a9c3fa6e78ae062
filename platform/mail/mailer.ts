/** One mail to one person. Plain text always; `html` besides it, where plain text is not enough. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
}

export interface Mailer {
  /** Whether mails reach people; else they wait in the outbox, where operators read them. */
  readonly delivers: boolean;
  /** @throws when the mail server refuses it, or a mail's address or subject is not one line */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** A line break in an address or a subject would begin a header of the sender's choice. */
export function requireOneLine(mail: Mail): void {
  for (const line of [mail.to, mail.subject]) {
    if (/\p{Cc}/u.test(line)) throw new Error('an address and a subject are one line');
  }
}

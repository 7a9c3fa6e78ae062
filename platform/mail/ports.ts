import { port } from '#platform/ports/index.ts';
import type { Mailer } from './mailer.ts';

export const mailerPort = port<Mailer>('the mailer');

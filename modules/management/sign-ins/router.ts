import { z } from 'zod';
import type { SignInDirectory } from '#modules/seams.ts';
import type { Background } from '#platform/concurrency/index.ts';
import type { Attempts } from '#platform/credentials/index.ts';
import { envelope, ok, publicRoute, type Router } from '#platform/http/index.ts';
import type { Mailer } from '#platform/mail/index.ts';
import type { TenantId, TenantRecord } from '#platform/tenancy/index.ts';
import { workspacesMail } from './mails.ts';

const body = z
  .strictObject({
    email: z
      .string()
      .trim()
      .max(254)
      .pipe(z.email())
      .meta({
        description: 'The address that the caller signs in with.',
        examples: ['ada@acme.example'],
      }),
    locale: z.enum(['ko', 'en']).default('en').meta({ description: 'The language of the mail.' }),
  })
  .meta({ id: 'WorkspaceReminder', description: 'Whom to remind of their workspaces.' });

/** For somebody who has forgotten where he signs in. The answer goes by mail, so that nobody else learns it. */
export function createSignInsRouter(deps: {
  directory: SignInDirectory;
  tenantById(id: TenantId): Promise<TenantRecord | null>;
  mailer: Mailer;
  attempts: Attempts;
  background: Background;
  publicUrl: string;
}): Router {
  async function remind(email: string, locale: 'ko' | 'en'): Promise<void> {
    const ids = await deps.directory.tenantsOf(email);
    const tenants = await Promise.all(ids.map((id) => deps.tenantById(id)));
    const open = tenants
      .filter((tenant) => tenant !== null && tenant.state === 'active')
      .map((tenant) => ({ name: tenant?.name ?? '', url: `${deps.publicUrl}/t/${tenant?.slug}` }))
      .sort((a, b) => a.name.localeCompare(b.name));
    // Nothing is sent to an address that we do not know: it may be a stranger's.
    if (open.length > 0) await deps.mailer.send(workspacesMail(email, locale, open));
  }

  return async (app) => {
    app.post(
      '/workspaces/reminders',
      {
        config: publicRoute,
        schema: {
          operationId: 'createWorkspaceReminder',
          tags: ['Workspaces'],
          summary: 'Remind of workspaces by mail',
          description:
            'Mails the addresses of all active workspaces in which this e-mail signs in. The answer is the same whether there are any, so that nobody learns whose address is known.',
          body,
          response: { 202: envelope(z.null()) },
        },
      },
      async (request, reply) => {
        const { email, locale } = request.body;
        await deps.attempts.begin({ tenantId: null, name: `reminder:${email.toLowerCase()}` }, request.ip);
        // Looked up after the answer, which therefore can tell nothing, by its time neither.
        deps.background.run('a reminder of workspaces', () => remind(email, locale));
        reply.status(202);
        return ok(request, null);
      },
    );
  };
}

import { inject } from 'vitest';
import type { ServiceAccount } from './server.global-setup.ts';

/** Calls a workspace's API as its demo service account (an administrator): to arrange, and to look things up. */
export function workspaceApi(slug: string) {
  const account = inject('demo').tenants[slug]?.serviceAccount;
  if (account === undefined) throw new Error(`there is no demo tenant ${slug}`);
  return apiAs(account, `/t/${slug}`);
}

/** The link in the last mail that somebody was sent; without a mail server operators can read them. */
export async function linkMailedTo(email: string): Promise<string> {
  const api = await apiAs(inject('demo').operator.serviceAccount, '/operator');
  const { items } = await api<{ items: { id: string; to: string }[] }>('GET', '/management/mails?limit=100');
  const mail = items.find(({ to }) => to === email);
  if (mail === undefined) throw new Error(`no mail went to ${email}`);
  const { text } = await api<{ text: string }>('GET', `/management/mails/${mail.id}`);
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (link === undefined) throw new Error(`the mail to ${email} has no link`);
  return link;
}

async function apiAs(account: ServiceAccount, realm: string) {
  const { url } = inject('demo');
  const grant = await fetch(`${url}${realm}/oauth/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${account.clientId}:${account.clientSecret}`).toString('base64')}`,
    },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = (await grant.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`no token for the service account of ${realm}: ${grant.status}`);

  return async function call<T>(
    method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<T> {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { data, error } = (await response.json()) as { data: T; error: { code: string } | null };
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status} ${error?.code}`);
    return data;
  };
}

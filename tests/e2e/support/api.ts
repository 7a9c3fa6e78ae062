import { inject } from 'vitest';

/** Calls a workspace's API as its demo service account (an administrator): to arrange, and to look things up. */
export async function workspaceApi(slug: string) {
  const { url, tenants } = inject('demo');
  const account = tenants[slug]?.serviceAccount;
  if (account === undefined) throw new Error(`there is no demo tenant ${slug}`);
  const grant = await fetch(`${url}/t/${slug}/oauth/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${account.clientId}:${account.clientSecret}`).toString('base64')}`,
    },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = (await grant.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`no token for the service account of ${slug}: ${grant.status}`);

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

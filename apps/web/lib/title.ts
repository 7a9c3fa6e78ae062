import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

type ShellTitle =
  | 'home'
  | 'documents'
  | 'search'
  | 'assistant'
  | 'tasks'
  | 'members'
  | 'roles'
  | 'settings'
  | 'model'
  | 'usage'
  | 'directory'
  | 'sso'
  | 'secondStep'
  | 'serviceAccounts'
  | 'applications'
  | 'connected'
  | 'audit'
  | 'me'
  | 'security'
  | 'fleet'
  | 'tenants'
  | 'operators'
  | 'operatorLog'
  | 'mail';

/** `generateMetadata` of a page whose title is a word of the rail. */
export function titled(key: ShellTitle): () => Promise<Metadata> {
  return async () => ({ title: (await getTranslations('shell'))(key) });
}

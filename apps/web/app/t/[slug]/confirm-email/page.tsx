import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConfirmEmail } from '@/features/identity/confirm-email.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security.confirm'))('title'), referrer: 'no-referrer' };
}

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ token?: string | string[] }> };

export default async function Page({ params, searchParams }: Props) {
  const [{ slug }, { token }] = await Promise.all([params, searchParams]);
  return <ConfirmEmail realm={{ kind: 'tenant', slug }} token={typeof token === 'string' ? token : ''} />;
}

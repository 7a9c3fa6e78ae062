import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Confirmed } from '@/features/sso/confirmed.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sso.confirmed'))('title') };
}

type Props = { searchParams: Promise<{ result?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { result } = await searchParams;
  return <Confirmed result={typeof result === 'string' ? result : ''} />;
}

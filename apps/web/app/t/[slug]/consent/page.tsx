import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Consent } from '@/features/applications/consent.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications.consent'))('page') };
}

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ uid?: string | string[] }> };

export default async function Page({ params, searchParams }: Props) {
  const [{ slug }, { uid }] = await Promise.all([params, searchParams]);
  return <Consent slug={slug} uid={typeof uid === 'string' ? uid : ''} />;
}

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Handoff } from '@/features/impersonation/handoff.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('impersonation'))('opening'), referrer: 'no-referrer' };
}

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return <Handoff realm={{ kind: 'tenant', slug }} />;
}

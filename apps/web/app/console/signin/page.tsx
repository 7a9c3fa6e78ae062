import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignIn } from '@/features/identity/sign-in.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.signin'))('operatorTitle') };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ uid?: string | string[] }> }) {
  const { uid } = await searchParams;
  return <SignIn realm={{ kind: 'operator' }} uid={typeof uid === 'string' ? uid : null} />;
}

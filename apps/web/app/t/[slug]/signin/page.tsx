import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignIn } from '@/features/identity/sign-in.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.signin'))('go') };
}

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ uid?: string | string[]; sso?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const [{ slug }, { uid, sso }] = await Promise.all([params, searchParams]);
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null);
  return <SignIn realm={{ kind: 'tenant', slug }} uid={one(uid)} trip={one(sso)} />;
}

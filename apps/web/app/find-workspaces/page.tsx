import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FindWorkspaces } from '@/features/workspaces/find-workspaces.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.findWorkspaces'))('title') };
}

export default function Page() {
  return <FindWorkspaces />;
}

import type { ReactNode } from 'react';
import { SlugProvider } from '@/lib/slug.tsx';

export default async function WorkspaceAddressLayout({
  params,
  children,
}: {
  params: Promise<{ slug: string }>;
  children: ReactNode;
}) {
  const { slug } = await params;
  return <SlugProvider slug={slug}>{children}</SlugProvider>;
}

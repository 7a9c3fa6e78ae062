import type { ReactNode } from 'react';
import { TenantsSpace } from '@/features/console/tenants-space.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('tenants');

export default function Layout({ children }: { children: ReactNode }) {
  return <TenantsSpace>{children}</TenantsSpace>;
}

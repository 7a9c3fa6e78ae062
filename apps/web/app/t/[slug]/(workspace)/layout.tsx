'use client';

import { type ReactNode, useMemo } from 'react';
import { SessionGate } from '@/components/session-gate.tsx';
import { Shell } from '@/components/shell/shell.tsx';
import { ShellSkeleton } from '@/components/shell/shell-skeleton.tsx';
import { UploadProvider } from '@/features/documents/upload-provider.tsx';
import { SessionProvider } from '@/lib/session/provider.tsx';
import { useSlug } from '@/lib/slug.tsx';

export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  const slug = useSlug();
  const realm = useMemo(() => ({ kind: 'tenant', slug }) as const, [slug]);
  return (
    <SessionProvider realm={realm}>
      <SessionGate waiting={<ShellSkeleton />}>
        <UploadProvider>
          <Shell>{children}</Shell>
        </UploadProvider>
      </SessionGate>
    </SessionProvider>
  );
}

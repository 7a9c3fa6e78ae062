'use client';

import type { ReactNode } from 'react';
import { SessionGate } from '@/components/session-gate.tsx';
import { ConsoleShell } from '@/components/shell/console-shell.tsx';
import { ShellSkeleton } from '@/components/shell/shell-skeleton.tsx';
import { SessionProvider } from '@/lib/session/provider.tsx';

const realm = { kind: 'operator' } as const;

export default function ConsoleLayout({ children }: { children: ReactNode }) {
  return (
    <SessionProvider realm={realm}>
      <SessionGate waiting={<ShellSkeleton console />}>
        <ConsoleShell>{children}</ConsoleShell>
      </SessionGate>
    </SessionProvider>
  );
}

'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { consolePaths } from '../lib/paths.ts';
import { useConsoleEntries, useMayOpen } from './shell/console-entries.ts';
import { EmptyState } from './states.tsx';

/** Shows a page of the console to whoever may open it. Who may not see the fleet begins at the first page of his own. */
export function ConsoleGate({ children }: { children: ReactNode }) {
  const t = useTranslations('shell');
  const router = useRouter();
  const pathname = usePathname();
  const mayOpen = useMayOpen();
  const first = useConsoleEntries()[0];
  const elsewhere = !mayOpen && pathname === consolePaths.fleet ? first?.href : undefined;

  useEffect(() => {
    if (elsewhere !== undefined) router.replace(elsewhere);
  }, [elsewhere, router]);

  if (mayOpen) return children;
  if (elsewhere !== undefined) return null;
  return (
    <EmptyState
      icon="warning"
      title={t('notYours')}
      action={
        first && (
          <Button component={Link} href={first.href}>
            {first.label}
          </Button>
        )
      }
    >
      {t('notYoursText')}
    </EmptyState>
  );
}

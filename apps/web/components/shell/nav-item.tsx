'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import classes from './shell.module.css';

export type NavEntry = {
  href: string;
  icon: IconName;
  label: string;
  exact?: boolean;
  end?: ReactNode;
  also?: string[];
};

function useIsCurrent({ href, exact, also = [] }: NavEntry): boolean {
  const pathname = usePathname();
  const under = (base: string) => pathname === base || pathname.startsWith(`${base}/`);
  return (exact ? pathname === href : under(href)) || also.some(under);
}

/** A line of the rail. */
export function NavItem({ entry, onClick }: { entry: NavEntry; onClick?: () => void }) {
  const current = useIsCurrent(entry);
  return (
    <Link href={entry.href} className={classes.item} aria-current={current ? 'page' : undefined} onClick={onClick}>
      <Icon name={entry.icon} />
      <span className="truncate">{entry.label}</span>
      {entry.end && <span className={classes.itemEnd}>{entry.end}</span>}
    </Link>
  );
}

/** A place of the phone's bottom bar. */
export function NavTab({ entry }: { entry: NavEntry }) {
  const current = useIsCurrent(entry);
  return (
    <Link href={entry.href} className={classes.tab} aria-current={current ? 'page' : undefined}>
      <Icon name={entry.icon} size={21} />
      <span>{entry.label}</span>
    </Link>
  );
}

import type { ReactNode } from 'react';
import classes from './pill.module.css';

export type PillTone = 'plain' | 'ok' | 'warn' | 'bad';

/** A short state in a word or two. */
export function Pill({ tone = 'plain', children, title }: { tone?: PillTone; children: ReactNode; title?: string }) {
  return (
    <span className={classes.pill} data-tone={tone} title={title}>
      {children}
    </span>
  );
}

'use client';

import type { MouseEventHandler, ReactNode } from 'react';
import classes from './tile.module.css';

/**
 * A citation chip: a roof tile with the citation's number. With `onClick` it is a button that opens the source;
 * `active` marks the one whose source is open.
 */
export function Tile({
  children,
  active = false,
  label,
  onClick,
}: {
  children: ReactNode;
  active?: boolean;
  label?: string;
  onClick?: MouseEventHandler<HTMLButtonElement>;
}) {
  if (!onClick) {
    return (
      <span className={classes.cite} data-active={active || undefined}>
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes.cite}
      data-active={active || undefined}
      aria-pressed={active}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

export type RoofTone = 'done' | 'running' | 'failed' | 'idle' | 'waiting';

/** One plain tile of a roof (a tenant on the fleet page, a legend's key). */
export function RoofTile({ tone, title }: { tone: RoofTone; title?: string }) {
  return <i className={classes.roof} data-tone={tone} title={title} />;
}

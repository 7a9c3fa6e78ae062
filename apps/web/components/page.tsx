import type { ReactNode } from 'react';
import classes from './page.module.css';

/** An ordinary page: a title, what one can do here at its right, and the content below. */
export function Page({
  title,
  actions,
  lead,
  narrow = false,
  children,
}: {
  title: ReactNode;
  actions?: ReactNode;
  lead?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes.page} data-narrow={narrow || undefined}>
      <header className={classes.top}>
        <h1 className={classes.title}>{title}</h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </div>
  );
}

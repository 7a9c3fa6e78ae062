'use client';

import type { ReactNode } from 'react';
import classes from './front-door.module.css';
import { RoofMark } from './roof-mark.tsx';
import { LocaleSwitch } from './shell/locale-switch.tsx';

/** The quiet frame of the pages before one is inside: choosing a workspace, signing in, accepting an invitation. */
export function FrontDoor({
  title,
  lead,
  foot,
  operator = false,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  foot?: ReactNode;
  /** The operator's door stands under the dark roof. */
  operator?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes.door} data-operator={operator || undefined}>
      <div className={classes.eaves} aria-hidden="true" />
      <main className={classes.room}>
        <div className={classes.mark}>
          <RoofMark size={44} />
        </div>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        <div className={classes.body}>{children}</div>
      </main>
      <footer className={classes.foot}>
        <span className={classes.footText}>{foot}</span>
        <LocaleSwitch />
      </footer>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ScrollContext } from '../scroll.tsx';
import classes from './shell.module.css';

/** Rail at the left, page at the right; on a phone the page with a bar below. */
export function Frame({
  rail,
  bottom,
  label,
  banner,
  console: isConsole = false,
  children,
}: {
  rail: ReactNode;
  bottom: ReactNode;
  label: string;
  /** Over everything, for as long as it matters. */
  banner?: ReactNode;
  console?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('shell');
  const [main, setMain] = useState<HTMLElement | null>(null);
  return (
    <div className={`${classes.app} ${isConsole ? classes.console : ''} ${banner ? classes.bannered : ''}`}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      {banner}
      <nav className={classes.rail} aria-label={label}>
        {rail}
      </nav>
      <main id="main" tabIndex={-1} className={classes.main} ref={setMain}>
        <ScrollContext value={main}>{children}</ScrollContext>
      </main>
      <nav className={classes.bottom} aria-label={label}>
        {bottom}
      </nav>
    </div>
  );
}

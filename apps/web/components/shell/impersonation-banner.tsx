'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { RunningImpersonation } from '../../lib/api/types.ts';
import { useSession, useSessionContext } from '../../lib/session/provider.tsx';
import classes from './shell.module.css';
import { useSignOut } from './user-menu.tsx';

const LOOK_MS = 5_000;

/** Says on every page that an operator is here in somebody's name, why, and for how long still. */
export function ImpersonationBanner({ impersonation }: { impersonation: RunningImpersonation }) {
  const t = useTranslations('impersonation');
  const { principal } = useSession();
  const { signOut, leaving } = useSignOut();
  const { operator, reason } = impersonation;
  const leftMs = useTimeLeft(impersonation.expiresAt);
  return (
    <aside className={classes.banner} aria-label={t('banner')}>
      <b className="truncate">{t('as', { member: principal.name })}</b>
      <span className={classes.bannerReason} title={reason}>
        {t('because', { operator, reason })}
      </span>
      <span className={classes.bannerTime}>{t('left', { minutes: Math.ceil(leftMs / 60_000) })}</span>
      <Button size="xs" variant="filled" onClick={signOut} loading={leaving}>
        {t('end')}
      </Button>
    </aside>
  );
}

/** Counts down; at the end the session is asked for, which then has ended. */
function useTimeLeft(expiresAt: string): number {
  const { session } = useSessionContext();
  const [now, setNow] = useState(Date.now);
  const leftMs = Math.max(0, Date.parse(expiresAt) - now);
  const isOver = leftMs === 0;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (isOver) session.renew().catch(() => {});
  }, [isOver, session]);
  return leftMs;
}

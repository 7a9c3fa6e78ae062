'use client';

import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { AuditEvent } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import classes from './audit.module.css';
import { useWho } from './who.ts';

/** Everything that was written down about one event. */
export function EventDrawer({
  event,
  sentence,
  onClose,
}: {
  event: AuditEvent | null;
  sentence: (event: AuditEvent) => string;
  onClose: () => void;
}) {
  const t = useTranslations('audit');
  const phone = useMediaQuery('(max-width: 47.5em)') ?? false;
  // What was shown stays while the drawer slides away.
  const [shown, setShown] = useState(event);
  useEffect(() => {
    if (event) setShown(event);
  }, [event]);
  return (
    <Drawer
      opened={event !== null}
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '80%' : 460}
      title={t('detail')}
      classNames={{ header: classes.drawerHead, body: classes.drawerBody }}
    >
      {shown && (
        <>
          <p className={classes.sentence}>{sentence(shown)}</p>
          <Facts event={shown} />
          <h3>{t('raw')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
          <pre className={classes.raw} tabIndex={0}>
            {JSON.stringify(shown.details, null, 2)}
          </pre>
        </>
      )}
    </Drawer>
  );
}

function Facts({ event }: { event: AuditEvent }) {
  const t = useTranslations('audit');
  const locale = useLocale();
  const who = useWho();
  const { target, details } = event;
  const facts: [string, string | null][] = [
    [t('column.when'), formatDateTime(event.occurredAt, locale)],
    [t('column.who'), who(event)],
    [t('fact.target'), target ? (target.label ?? target.type) : null],
    [t('fact.reason'), typeof details.reason === 'string' ? details.reason : null],
    [t('fact.targetId'), target?.id ?? null],
    [t('column.ip'), event.ip],
    [t('fact.action'), event.action],
    [t('fact.requestId'), event.requestId],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

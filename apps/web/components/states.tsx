'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useErrorText } from '../lib/use-error-text.ts';
import { Icon, type IconName } from './icons.tsx';
import classes from './states.module.css';

/** A place with nothing in it yet: what belongs here, and the one next step. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  compact = false,
}: {
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  compact?: boolean;
}) {
  return (
    <div className={classes.state} data-compact={compact || undefined}>
      {icon && (
        <span className={classes.icon}>
          <Icon name={icon} size={22} />
        </span>
      )}
      <h2 className={classes.title}>{title}</h2>
      {children && <p className={classes.text}>{children}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

/**
 * Something went wrong: what happened (from the error itself), what was kept (`kept`), what to do (`retry`),
 * and small, for whoever helps, the code and the request id.
 */
export function ErrorState({
  error,
  kept,
  retry,
  action,
  compact = false,
}: {
  error: unknown;
  kept?: ReactNode;
  retry?: () => void;
  action?: ReactNode;
  compact?: boolean;
}) {
  const t = useTranslations('errors');
  const locale = useLocale();
  const { title, detail, code, requestId } = useErrorText()(error, locale);
  return (
    <div className={classes.state} data-compact={compact || undefined} role="alert">
      <span className={classes.icon} data-tone="bad">
        <Icon name="warning" size={22} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>
        {detail} {kept}
      </p>
      <div className={classes.action}>
        {retry && (
          <Button onClick={retry} leftSection={<Icon name="redo" size={16} />}>
            {t('retry')}
          </Button>
        )}
        {action}
      </div>
      <code className={classes.code}>
        {code}
        {requestId ? ` · ${requestId}` : ''}
      </code>
    </div>
  );
}

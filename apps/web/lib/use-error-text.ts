'use client';

import { notifications } from '@mantine/notifications';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { isApiError, NETWORK_ERROR } from './api/error.ts';

export type ErrorText = { title: string; detail: string; code: string; requestId: string | null };

/** Codes whose words are ours; every other code is told in the server's own public message. */
const KNOWN = [
  NETWORK_ERROR,
  'internal',
  'unavailable',
  'rate_limited',
  'too_many_at_once',
  'forbidden',
  'not_found',
] as const;

/** Says an error in the reader's language. */
export function useErrorText(): (error: unknown, locale: string) => ErrorText {
  const t = useTranslations('errors');
  return useCallback(
    (error, locale) => {
      if (!isApiError(error)) {
        return { title: t('unexpected.title'), detail: t('unexpected.detail'), code: 'page_error', requestId: null };
      }
      const { code, requestId } = error;
      const known = KNOWN.find((k) => k === code);
      if (known) return { title: t(`${known}.title`), detail: t(`${known}.detail`), code, requestId };
      const detail = error.messageIn(locale) ?? t('unexpected.detail');
      return { title: t('refused'), detail, code, requestId };
    },
    [t],
  );
}

/** Tells of a failed action in a corner of the page; for actions whose outcome has no place of its own. */
export function useNotifyError(): (error: unknown, what?: string) => void {
  const say = useErrorText();
  const locale = useLocale();
  return useCallback(
    (error, what) => {
      const { title, detail, code, requestId } = say(error, locale);
      notifications.show({
        color: 'red',
        title: what ?? title,
        message: `${detail} (${code}${requestId ? `, ${requestId.slice(0, 8)}` : ''})`,
        autoClose: 10_000,
      });
    },
    [say, locale],
  );
}

/** Confirms, quietly, that something was done. */
export function notifyDone(message: string): void {
  notifications.show({ color: 'jade', message });
}

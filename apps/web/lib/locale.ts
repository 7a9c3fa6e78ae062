'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { LOCALE_COOKIE, type Locale } from '../i18n/locale.ts';

export function hasChosenLocale(): boolean {
  return document.cookie.split('; ').some((pair) => pair.startsWith(`${LOCALE_COOKIE}=`));
}

/** Keeps the choice for a year and shows the page in it at once, without losing what is on it. */
export function useSetLocale(): (locale: Locale) => void {
  const router = useRouter();
  return useCallback(
    (locale) => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we serve
      document.cookie = `${LOCALE_COOKIE}=${locale}; path=/; max-age=31536000; samesite=lax`;
      router.refresh();
    },
    [router],
  );
}

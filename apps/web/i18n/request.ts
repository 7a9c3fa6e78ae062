import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from '../messages/index.ts';
import { LOCALE_COOKIE, negotiateLocale } from './locale.ts';

/** next-intl's per-request configuration: who is asking decides the language; times show in the browser's zone. */
export default getRequestConfig(async () => {
  const [cookieStore, headerStore] = await Promise.all([cookies(), headers()]);
  const locale = negotiateLocale(cookieStore.get(LOCALE_COOKIE)?.value, headerStore.get('accept-language'));
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Seoul' };
});

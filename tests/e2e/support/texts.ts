import { createTranslator } from 'next-intl';
import type { Locale } from '../../../apps/web/i18n/locale.ts';
import { messagesOf } from '../../../apps/web/messages/index.ts';

/** The texts of the interface in one language, by key; tests find things by what people read. */
export function textsOf(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale) });
}
export type Texts = ReturnType<typeof textsOf>;

/** A pattern that fits `text` with anything in place of what was given to it as `…`. */
export function patternOf(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^\\s*${parts.join('.+')}\\s*$`);
}

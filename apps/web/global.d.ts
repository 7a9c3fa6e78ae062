import type { Locale } from './i18n/locale.ts';
import type { Messages } from './messages/index.ts';

// Gives `useTranslations` the keys that exist, so that a missing text fails the type check.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

declare global {
  interface Window {
    /** The nonce for style sheets that libraries write; see components/providers.tsx. */
    __webpack_nonce__?: string;
  }
}

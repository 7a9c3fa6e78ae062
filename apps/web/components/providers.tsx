'use client';

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { cssVariablesResolver, theme } from '../theme/theme.ts';

/** What every page needs around it: the look and the place where notifications appear. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  // The page's policy knows the nonce of the first answer alone; refreshed ones (another language) bring others.
  const [first] = useState(() => announce(nonce));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(first ? { getStyleNonce: () => first } : {})}
    >
      <Notifications position="bottom-right" autoClose={6000} limit={4} containerWidth={360} />
      {children}
    </MantineProvider>
  );
}

/** Tells the nonce to what locks the scroll behind dialogs: it writes a style sheet and asks for nothing else. */
function announce(nonce: string | undefined): string | undefined {
  if (typeof window !== 'undefined' && nonce) window.__webpack_nonce__ ??= nonce;
  return nonce;
}

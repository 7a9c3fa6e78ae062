'use client';

import { useEffect, useRef, useState } from 'react';
import type { SignInProviders } from '@/lib/api/types.ts';
import { providerUrl } from '@/lib/paths.ts';
import { findProvider, readProviders } from '@/lib/public-api.ts';
import type { Realm } from '@/lib/realm.ts';

const NONE: SignInProviders = { connections: [], ssoOnly: false };

/** The workspace's own providers for one sign-in, and which of them an address belongs to. */
export function useProviders(realm: Realm, uid: string | null, isOpen: boolean) {
  const [providers, setProviders] = useState(NONE);
  const [home, setHome] = useState<string | null>(null);
  const asked = useRef('');
  const isTenant = realm.kind === 'tenant';

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each sign-in
  useEffect(() => {
    if (!isOpen || !isTenant || uid === null) return;
    // Without an answer the page offers what it always does.
    readProviders(realm, uid).then(setProviders, () => undefined);
  }, [uid, isOpen]);

  return {
    providers,
    /** The provider of the address that was typed last. */
    home: providers.connections.find(({ id }) => id === home) ?? null,
    forgetHome: () => setHome(null),
    /** Looks where an address belongs. @returns the provider's id */
    async find(email: string): Promise<string | null> {
      const address = email.trim();
      if (uid === null || providers.connections.length === 0 || !/^\S+@\S+$/.test(address)) return null;
      if (asked.current === address) return home;
      asked.current = address;
      const found = await findProvider(realm, uid, address).then(
        ({ connectionId }) => connectionId,
        () => null,
      );
      setHome(found);
      return found;
    },
    go(connectionId: string, email: string): void {
      if (uid !== null) window.location.assign(providerUrl(realm, uid, connectionId, email.trim()));
    },
  };
}

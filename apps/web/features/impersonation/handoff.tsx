'use client';

import { Button, Loader } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { consolePaths, workspacePaths } from '@/lib/paths.ts';
import { openImpersonation } from '@/lib/public-api.ts';
import { type Realm, realmBase } from '@/lib/realm.ts';
import { useErrorText } from '@/lib/use-error-text.ts';

/**
 * Where the console sends an operator. What opens the workspace stands in the fragment, is taken out of the address at
 * once, and works only in the browser in which he is signed in to the console.
 */
export function Handoff({ realm }: { realm: Extract<Realm, { kind: 'tenant' }> }) {
  const t = useTranslations('impersonation');
  const say = useErrorText();
  const locale = useLocale();
  const begun = useRef(false);
  const [error, setError] = useState<unknown>(null);
  const { slug } = realm;

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const handoff = window.location.hash.slice(1);
    window.history.replaceState(null, '', window.location.pathname);
    openImpersonation({ kind: 'tenant', slug }, handoff || '-')
      .then(() => {
        // Pages of this workspace that are open in other tabs are somebody else's from now on.
        const channel = new BroadcastChannel(`hanok:session:${realmBase({ kind: 'tenant', slug })}`);
        channel.postMessage('impersonation');
        channel.close();
        window.location.replace(workspacePaths(slug).home);
      })
      .catch(setError);
  }, [slug]);

  if (error !== null)
    return (
      <FrontDoor operator title={t('notOpened')} lead={say(error, locale).detail}>
        <Button component="a" href={consolePaths.tenant(slug)} variant="filled" size="md" fullWidth>
          {t('toConsole')}
        </Button>
      </FrontDoor>
    );
  return (
    <FrontDoor operator title={t('opening')}>
      <div role="status" aria-label={t('opening')}>
        <Loader size="sm" />
      </div>
    </FrontDoor>
  );
}

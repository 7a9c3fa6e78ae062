'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { SettingsFrame } from './settings-frame.tsx';
import { useSettingsEntries } from './shell/settings-entries.ts';
import { SkeletonText } from './skeleton.tsx';

/** `/settings` itself: opens the first settings page that the reader may see. Everybody may see their own. */
export function SettingsDoor() {
  const router = useRouter();
  const first = useSettingsEntries()[0]?.href;
  useEffect(() => {
    if (first !== undefined) router.replace(first);
  }, [router, first]);
  return (
    <SettingsFrame>
      <SkeletonText lines={3} />
    </SettingsFrame>
  );
}

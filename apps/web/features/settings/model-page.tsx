'use client';

import { useQuery } from '@tanstack/react-query';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { ModelSettings } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { ModelForm } from './model-form.tsx';
import { modelSettingsKey } from './model-input.ts';

/** Which language model writes the answers of this workspace. */
export function ModelPage() {
  const api = useApi();
  const settings = useQuery({
    queryKey: modelSettingsKey,
    queryFn: ({ signal }) => api.get<ModelSettings>('/settings/model', { signal }),
    refetchOnWindowFocus: false,
  });
  return (
    <SettingsFrame>
      {settings.data ? (
        <ModelForm stored={settings.data} />
      ) : settings.isError ? (
        <ErrorState error={settings.error} retry={() => void settings.refetch()} />
      ) : (
        <SkeletonText lines={6} />
      )}
    </SettingsFrame>
  );
}

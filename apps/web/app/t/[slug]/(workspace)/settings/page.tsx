import { SettingsDoor } from '@/components/settings-door.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('settings');

export default function Page() {
  return <SettingsDoor />;
}

import { ModelPage } from '@/features/settings/model-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('model');

export default function Page() {
  return <ModelPage />;
}

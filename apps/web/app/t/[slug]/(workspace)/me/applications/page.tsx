import { ConnectedPage } from '@/features/applications/connected-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('connected');

export default function Page() {
  return <ConnectedPage />;
}

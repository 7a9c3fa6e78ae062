import { MePage } from '@/features/me/me-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('me');

export default function Page() {
  return <MePage />;
}

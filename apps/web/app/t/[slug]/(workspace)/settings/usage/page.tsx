import { UsagePage } from '@/features/usage/usage-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('usage');

export default function Page() {
  return <UsagePage />;
}

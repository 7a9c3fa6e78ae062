import { SecurityPage } from '@/features/security/security-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('security');

export default function Page() {
  return <SecurityPage />;
}

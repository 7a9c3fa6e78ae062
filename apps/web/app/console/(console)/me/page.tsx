import { OperatorSecurityPage } from '@/features/security/security-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('me');

export default function Page() {
  return <OperatorSecurityPage />;
}

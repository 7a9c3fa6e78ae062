import { SsoPage } from '@/features/sso/sso-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('sso');

export default function Page() {
  return <SsoPage />;
}

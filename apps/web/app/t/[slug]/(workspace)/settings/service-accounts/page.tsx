import { ServiceAccountsPage } from '@/features/applications/service-accounts-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('serviceAccounts');

export default function Page() {
  return <ServiceAccountsPage />;
}

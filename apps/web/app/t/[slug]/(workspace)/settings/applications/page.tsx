import { ApplicationsPage } from '@/features/applications/applications-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('applications');

export default function Page() {
  return <ApplicationsPage />;
}

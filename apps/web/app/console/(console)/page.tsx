import { FleetPage } from '@/features/console/fleet-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('fleet');

export default function Page() {
  return <FleetPage />;
}

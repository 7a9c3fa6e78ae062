import { RolesPage } from '@/features/roles/roles-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('roles');

export default function Page() {
  return <RolesPage />;
}

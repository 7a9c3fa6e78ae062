import { MembersPage } from '@/features/members/members-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('members');

export default function Page() {
  return <MembersPage />;
}

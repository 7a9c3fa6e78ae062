import { DirectoryPage } from '@/features/directory/directory-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('directory');

export default function Page() {
  return <DirectoryPage />;
}

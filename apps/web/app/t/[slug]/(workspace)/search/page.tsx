import { SearchPage } from '@/features/search/search-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('search');

export default function Page() {
  return <SearchPage />;
}

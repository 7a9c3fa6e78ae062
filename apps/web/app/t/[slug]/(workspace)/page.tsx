import { HomePage } from '@/features/home/home-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('home');

export default function Page() {
  return <HomePage />;
}

import { SecondStepPage } from '@/features/factors/policy-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('secondStep');

export default function Page() {
  return <SecondStepPage />;
}

import { OperatorsPage } from '@/features/console/operators-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('operators');

export default function Page() {
  return <OperatorsPage />;
}

import { OperatorAuditPage } from '@/features/console/audit-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('operatorLog');

export default function Page() {
  return <OperatorAuditPage />;
}

import { MailPage } from '@/features/console/mail-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('mail');

export default function Page() {
  return <MailPage />;
}

import { AssistantPage } from '@/features/assistant/assistant-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('assistant');

export default function Page() {
  return <AssistantPage />;
}

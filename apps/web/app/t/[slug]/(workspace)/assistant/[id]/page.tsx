import { AssistantPage } from '@/features/assistant/assistant-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('assistant');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <AssistantPage key={id} id={id} />;
}

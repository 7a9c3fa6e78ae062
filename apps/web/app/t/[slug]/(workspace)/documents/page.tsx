import { DocumentsPage } from '@/features/documents/documents-page.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('documents');

export default async function Page({ searchParams }: { searchParams: Promise<{ upload?: string }> }) {
  const { upload } = await searchParams;
  return <DocumentsPage openUpload={upload === '1'} />;
}

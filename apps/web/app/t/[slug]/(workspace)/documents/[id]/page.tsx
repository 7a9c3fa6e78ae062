import { PreviewPage } from '@/features/documents/preview-page.tsx';
import { wholeNumber } from '@/lib/query-number.ts';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('documents');

type Query = Partial<Record<'start' | 'end' | 'version', string | string[]>>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const start = wholeNumber(query.start);
  const end = wholeNumber(query.end);
  const passage = start !== null && end !== null && end > start ? { start, end } : null;
  return <PreviewPage id={id} passage={passage} version={wholeNumber(query.version)} />;
}

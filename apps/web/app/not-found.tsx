import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/states.tsx';
import { chooserPath } from '@/lib/paths.ts';

export default async function NotFound() {
  const t = await getTranslations('errors');
  return (
    <main>
      <EmptyState icon="find" title={t('pageNotFound.title')} action={<a href={chooserPath}>{t('home')}</a>}>
        {t('pageNotFound.detail')}
      </EmptyState>
    </main>
  );
}

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback } from 'react';

/** What of an infinite query a table has to know. */
interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage(): Promise<unknown>;
}

/** For a `DataTable` over pages: the next one is fetched at the end of the rows, and by a button when that failed. */
export function useEndless(pages: Pages): { onEnd: () => void; foot: ReactNode } {
  const t = useTranslations('common');
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const foot = pages.isFetchNextPageError ? (
    <Button variant="subtle" onClick={() => void fetchNextPage()}>
      {t('moreFailed')}
    </Button>
  ) : null;
  return { onEnd, foot };
}

'use client';

import { ActionIcon, Button } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Passage } from '../../lib/paths.ts';
import { usePaths } from '../../lib/slug.tsx';
import { Icon } from '../icons.tsx';
import { SkeletonText } from '../skeleton.tsx';
import { ErrorState } from '../states.tsx';
import { Tile } from '../tile.tsx';
import classes from './source.module.css';
import { SourceText } from './source-text.tsx';
import { useDocumentContent } from './use-content.ts';

export type SourcePaneProps = {
  documentId: string;
  title: string;
  passage: Passage;
  /** Citation number shown as the tile, if there is one. */
  number?: number;
  page?: number | null;
  /** What stands beside the page (a folder, a date). */
  detail?: ReactNode;
  onClose: () => void;
};

/** The source of a citation, open at its passage: marked, with its neighbours dimmed. Fills its container. */
export function SourcePane({ documentId, title, passage, number, page, detail, onClose }: SourcePaneProps) {
  const t = useTranslations('source');
  const paths = usePaths();
  const content = useDocumentContent(documentId);
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  return (
    <section className={classes.pane} aria-label={t('label', { title })}>
      <header className={classes.head}>
        {number !== undefined && <Tile active>{number}</Tile>}
        <div className={classes.headText}>
          <b className="truncate">{title}</b>
          <span className="tiny">
            {page ? t('page', { page }) : null}
            {page && detail ? ' · ' : null}
            {detail}
          </span>
        </div>
        <ActionIcon onClick={onClose} aria-label={t('close')}>
          <Icon name="close" />
        </ActionIcon>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className={classes.paneBody} ref={setScroll} tabIndex={0} aria-label={t('passage')}>
        {content.error ? (
          <ErrorState compact error={content.error} retry={content.retry} />
        ) : content.text === null ? (
          <SkeletonText lines={9} />
        ) : (
          <SourceText text={content.text} pages={content.pages} passage={passage} dimNeighbours scroll={scroll} />
        )}
      </section>
      <footer className={classes.foot}>
        <Button variant="subtle" component={Link} href={paths.document(documentId, passage)}>
          {t('open')}
        </Button>
      </footer>
    </section>
  );
}

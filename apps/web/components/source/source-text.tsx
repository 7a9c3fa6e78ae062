'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { DocumentPage } from '../../lib/api/types.ts';
import type { Passage } from '../../lib/paths.ts';
import { type Block, blockAt, piecesOf, splitBlocks } from './blocks.ts';
import classes from './source.module.css';

/** Documents of more blocks than this are drawn only around what shows. */
const WHOLE = 500;

export type SourceTextProps = {
  text: string;
  pages?: readonly DocumentPage[];
  passage?: Passage | null;
  /** Dims what is not part of the passage's own paragraph. */
  dimNeighbours?: boolean;
  /** The element that scrolls. */
  scroll: HTMLElement | null;
};

/** A document's extracted text in its own voice (serif), with the passage marked and scrolled to. */
export function SourceText({ text, pages = [], passage = null, dimNeighbours = false, scroll }: SourceTextProps) {
  const t = useTranslations('source');
  const blocks = useMemo(() => splitBlocks(text, pages), [text, pages]);
  const target = passage ? blockAt(blocks, passage.start) : null;
  if (blocks.length === 0) return <p className="small">{t('empty')}</p>;
  const Body = blocks.length > WHOLE ? Windowed : Whole;
  return (
    <div className={`source ${classes.text}`} lang="">
      <Body
        key={target ?? 'top'}
        text={text}
        blocks={blocks}
        passage={passage}
        dim={dimNeighbours && passage !== null}
        target={target}
        scroll={scroll}
      />
    </div>
  );
}

type BodyProps = {
  text: string;
  blocks: Block[];
  passage: Passage | null;
  dim: boolean;
  target: number | null;
  scroll: HTMLElement | null;
};

function Whole({ text, blocks, passage, dim, target }: BodyProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target === null) return;
    // A frame later the text has its height and its fonts' first measure.
    const frame = requestAnimationFrame(() => root.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return (
    <div ref={root}>
      {blocks.map((block) => (
        <BlockView key={block.start} text={text} block={block} passage={passage} dim={dim} />
      ))}
    </div>
  );
}

function Windowed({ text, blocks, passage, dim, target, scroll }: BodyProps) {
  const root = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroll,
    estimateSize: (index) => {
      const block = blocks[index];
      const length = block ? block.end - block.start : 40;
      return 12 + Math.ceil(length / 44) * 29;
    },
    overscan: 12,
    scrollMargin: root.current?.offsetTop ?? 0,
  });
  useEffect(() => {
    if (target === null || !scroll) return;
    virtualizer.scrollToIndex(target, { align: 'center' });
    // Heights are estimates until measured; a second look lands exactly on the mark.
    const timer = setTimeout(() => root.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), 120);
    return () => clearTimeout(timer);
  }, [target, scroll, virtualizer]);
  const margin = virtualizer.options.scrollMargin;
  return (
    <div ref={root} style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
      {virtualizer.getVirtualItems().map((item) => {
        const block = blocks[item.index];
        if (!block) return null;
        return (
          <div
            key={item.key}
            data-index={item.index}
            ref={virtualizer.measureElement}
            className={classes.windowed}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            <BlockView text={text} block={block} passage={passage} dim={dim} />
          </div>
        );
      })}
    </div>
  );
}

const BlockView = memo(function BlockView({
  text,
  block,
  passage,
  dim,
}: {
  text: string;
  block: Block;
  passage: Passage | null;
  dim: boolean;
}) {
  const t = useTranslations('source');
  const pieces = piecesOf(text, block, passage);
  const holds = pieces.some((piece) => piece.marked);
  return (
    <>
      {block.page !== null && (
        <div className={classes.pageMark}>
          <span>{t('page', { page: block.page })}</span>
        </div>
      )}
      <p className={classes.block} data-spaced={block.spaced || undefined} data-dim={(dim && !holds) || undefined}>
        {pieces.map((piece, index) =>
          piece.marked ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: at most three pieces, in a fixed order
            <mark key={index}>{piece.text}</mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </>
  );
});

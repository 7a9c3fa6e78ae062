'use client';

import { useTranslations } from 'next-intl';
import { createContext, memo, type ReactNode, useContext, useMemo } from 'react';
import { Streamdown, type StreamdownProps } from 'streamdown';
import { Tile } from '@/components/tile.tsx';
import type { Citation } from '@/lib/api/types.ts';
import { CITATION_TAG, markCitations, rehypeCitations } from './citations.ts';
import classes from './markdown.module.css';

type Links = {
  citations: ReadonlyMap<number, Citation>;
  active: number | null;
  onCite: (citation: Citation) => void;
};
const LinksContext = createContext<Links>({ citations: new Map(), active: null, onCite: () => {} });

/** A citation in the text: a tile that opens its source; plain until the server has issued it. */
function CitationTile({ number }: { number?: unknown }) {
  const t = useTranslations('assistant');
  const { citations, active, onCite } = useContext(LinksContext);
  const n = Number(number);
  const citation = citations.get(n);
  if (!citation) return <Tile>{n}</Tile>;
  return (
    <Tile
      active={active === n}
      label={t('citation', { number: n, title: citation.title })}
      onClick={() => onCite(citation)}
    >
      {n}
    </Tile>
  );
}

type Element = { children?: ReactNode };
const plain = (Tag: 'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'strong' | 'hr' | 'code' | 'h3' | 'h4' | 'sup' | 'sub') =>
  function Plain({ children }: Element) {
    return Tag === 'hr' ? <hr /> : <Tag>{children}</Tag>;
  };

/** Only addresses that a browser opens harmlessly; an unfinished one is not a link yet. */
function SafeLink({ href, children }: Element & { href?: string | undefined }) {
  if (!href || !/^(https?:\/\/|mailto:)/i.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

/** An image of an answer is never fetched (its address could carry words away); its description is shown. */
function Described({ alt }: { alt?: string | undefined }) {
  return alt ? <i>{alt}</i> : null;
}

function ScrollingTable({ children }: Element) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <div className={classes.table} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

const cell = (Tag: 'th' | 'td' | 'tr' | 'thead' | 'tbody') =>
  function Cell({ children }: Element) {
    return <Tag>{children}</Tag>;
  };

const components = {
  p: plain('p'),
  ul: plain('ul'),
  ol: ({ children, start }: Element & { start?: number | undefined }) => <ol start={start}>{children}</ol>,
  li: plain('li'),
  blockquote: ({ children }: Element) => <blockquote className="source">{children}</blockquote>,
  strong: plain('strong'),
  hr: plain('hr'),
  h1: plain('h3'),
  h2: plain('h3'),
  h3: plain('h3'),
  h4: plain('h4'),
  h5: plain('h4'),
  h6: plain('h4'),
  sup: plain('sup'),
  sub: plain('sub'),
  code: plain('code'),
  pre: ({ children }: Element) => <pre>{children}</pre>,
  a: SafeLink,
  img: Described,
  table: ScrollingTable,
  thead: cell('thead'),
  tbody: cell('tbody'),
  tr: cell('tr'),
  th: cell('th'),
  td: cell('td'),
  [CITATION_TAG]: CitationTile,
} as unknown as NonNullable<StreamdownProps['components']>;

const rehypePlugins = [rehypeCitations] as unknown as NonNullable<StreamdownProps['rehypePlugins']>;
/** A half-written link shows its words only; half-written images and tags show nothing. */
const remend = { linkMode: 'text-only', singleTilde: true } as const;
const noControls = false;

/** An answer's Markdown, drawn as it streams: no raw HTML, no images, citations as tiles. */
export const AnswerText = memo(function AnswerText({
  content,
  citations,
  streaming,
  active,
  onCite,
}: {
  content: string;
  citations: readonly Citation[];
  streaming: boolean;
  /** Number of the citation whose source is open. */
  active: number | null;
  onCite: (citation: Citation) => void;
}) {
  const links = useMemo(
    () => ({ citations: new Map(citations.map((c) => [c.number, c])), active, onCite }),
    [citations, active, onCite],
  );
  const text = useMemo(() => markCitations(content, streaming), [content, streaming]);
  return (
    <LinksContext value={links}>
      <div className={classes.answer} data-streaming={streaming || undefined}>
        <Streamdown
          mode={streaming ? 'streaming' : 'static'}
          skipHtml
          components={components}
          rehypePlugins={rehypePlugins}
          remend={remend}
          controls={noControls}
        >
          {text}
        </Streamdown>
      </div>
    </LinksContext>
  );
});

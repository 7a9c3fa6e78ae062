'use client';

import { Checkbox } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useScrollElement } from '../scroll.tsx';
import classes from './data-table.module.css';

export type Column<T> = {
  key: string;
  header: ReactNode;
  cell: (row: T) => ReactNode;
  /** Numbers and dates stand at the right. */
  numeric?: boolean;
  /** CSS width; the column without one takes what is left. */
  width?: string;
  /** Left out on a phone (say it in the first cell instead). */
  wide?: boolean;
};

export type Selection = { selected: ReadonlySet<string>; onChange: (selected: ReadonlySet<string>) => void };

export type DataTableProps<T> = {
  /** What the table lists, for screen readers. */
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  /** Name of a row, for the labels of its link and its checkbox. */
  rowName: (row: T) => string;
  /** Where a row leads; the whole row is then one link. */
  href?: (row: T) => string;
  onOpen?: (row: T) => void;
  selection?: Selection;
  /** Shown in the head, in place of the column names, while something is selected. */
  bulk?: ReactNode;
  /** Height of a row in pixels, and on a phone. */
  rowHeight?: number;
  phoneRowHeight?: number;
  /** Called when the end comes near and there is more. */
  onEnd?: () => void;
  /** Shown under the last row (loading more, an error). */
  foot?: ReactNode;
};

/** Tables of more rows than this render only those that show. */
const WHOLE = 80;

/** A quiet table: reads well at 5 rows and at 5,000. Arrow keys go from row to row. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { rows, columns, rowKey, selection, bulk, label, foot, onEnd, rowHeight = 40 } = props;
  const t = useTranslations('common');
  const phone = useMediaQuery('(max-width: 47.5em)') ?? false;
  const shown = phone ? columns.filter((c) => !c.wide) : columns;
  const height = phone ? (props.phoneRowHeight ?? Math.max(rowHeight, 48)) : rowHeight;
  const scroll = useScrollElement();
  const root = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const virtual = rows.length > WHOLE && scroll !== null;

  // Where the rows begin within the scrolled page, for the arithmetic of what shows.
  useLayoutEffect(() => {
    if (!root.current || !scroll) return;
    const top = root.current.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop;
    setMargin((before) => (Math.abs(before - top) > 1 ? top : before));
  });

  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    getScrollElement: () => scroll,
    estimateSize: () => height,
    overscan: 10,
    scrollMargin: margin,
  });
  useEffect(() => {
    if (height > 0) virtualizer.measure();
  }, [height, virtualizer]);

  const items = virtualizer.getVirtualItems();
  const first = virtual ? (items[0]?.index ?? 0) : 0;
  const last = virtual ? (items.at(-1)?.index ?? -1) : rows.length - 1;
  const near = last >= rows.length - 15;
  useEffect(() => {
    if (near && rows.length > 0) onEnd?.();
  }, [near, rows.length, onEnd]);

  const span = shown.length + (selection ? 1 : 0);
  const selectedCount = selection?.selected.size ?? 0;
  const allSelected = rows.length > 0 && rows.every((row) => selection?.selected.has(rowKey(row)));

  function toggleAll(): void {
    selection?.onChange(allSelected ? new Set() : new Set(rows.map(rowKey)));
  }

  return (
    <div className={classes.frame} ref={root}>
      <table className={classes.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <colgroup>
          {selection && <col style={{ width: 42 }} />}
          {shown.map((c) => (
            <col key={c.key} style={c.width ? { width: c.width } : {}} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {selection && (
              <th className={classes.check}>
                <Checkbox
                  aria-label={t('selectAll')}
                  checked={allSelected}
                  indeterminate={selectedCount > 0 && !allSelected}
                  onChange={toggleAll}
                />
              </th>
            )}
            {selectedCount > 0 && bulk ? (
              <th colSpan={shown.length} className={classes.bulkCell}>
                <div className={classes.bulk}>
                  <span aria-live="polite">{t('selected', { count: selectedCount })}</span>
                  {bulk}
                </div>
              </th>
            ) : (
              shown.map((c) => (
                <th key={c.key} scope="col" data-numeric={c.numeric || undefined}>
                  {c.header}
                </th>
              ))
            )}
          </tr>
        </thead>
        <tbody>
          {virtual && first > 0 && <Spacer height={first * height} span={span} />}
          {rows.slice(first, last + 1).map((row, index) => (
            <Row key={rowKey(row)} {...props} row={row} shown={shown} height={height} index={first + index} />
          ))}
          {virtual && last < rows.length - 1 && <Spacer height={(rows.length - 1 - last) * height} span={span} />}
        </tbody>
      </table>
      {foot && <div className={classes.foot}>{foot}</div>}
    </div>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  return (
    <tr className={classes.spacer}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

type RowProps<T> = DataTableProps<T> & { row: T; shown: readonly Column<T>[]; height: number; index: number };

function Row<T>({ row, shown, rowKey, rowName, href, onOpen, selection, height, index }: RowProps<T>) {
  const t = useTranslations('common');
  const key = rowKey(row);
  const selected = selection?.selected.has(key) ?? false;

  function toggle(): void {
    const next = new Set(selection?.selected);
    if (!next.delete(key)) next.add(key);
    selection?.onChange(next);
  }

  return (
    <tr
      className={classes.row}
      style={{ height }}
      aria-rowindex={index + 2}
      aria-selected={selection ? selected : undefined}
      data-selected={selected || undefined}
      data-opens={Boolean(href || onOpen) || undefined}
    >
      {selection && (
        <td className={classes.check}>
          <Checkbox aria-label={t('selectRow', { name: rowName(row) })} checked={selected} onChange={toggle} />
        </td>
      )}
      {shown.map((column, i) => (
        <td key={column.key} data-numeric={column.numeric || undefined}>
          {i === 0 && href ? (
            <Link href={href(row)} prefetch={false} className={classes.open} onKeyDown={moveByArrows}>
              {column.cell(row)}
            </Link>
          ) : i === 0 && onOpen ? (
            <button type="button" className={classes.open} onClick={() => onOpen(row)} onKeyDown={moveByArrows}>
              {column.cell(row)}
            </button>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.currentTarget.closest('tr');
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>(`.${classes.open}`);
  if (target) {
    event.preventDefault();
    target.focus();
  }
}

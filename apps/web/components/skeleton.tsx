import type { CSSProperties } from 'react';
import classes from './skeleton.module.css';

/** A bar in the shape of what comes; it shows only after 200 ms, so that quick answers never flicker. */
export function Skeleton({
  width = '100%',
  height = 14,
  radius = 6,
}: {
  width?: CSSProperties['width'];
  height?: number;
  radius?: number;
}) {
  return <span className={classes.bar} style={{ width, height, borderRadius: radius }} aria-hidden="true" />;
}

/** Several lines of text to come. */
export function SkeletonText({ lines = 4 }: { lines?: number }) {
  const widths = ['96%', '88%', '93%', '61%'];
  return (
    <span className={classes.text} aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical bars have no other identity
        <Skeleton key={i} width={widths[i % widths.length] ?? '90%'} />
      ))}
    </span>
  );
}

/** Rows of a table to come. */
export function SkeletonRows({ rows = 6, height = 40 }: { rows?: number; height?: number }) {
  return (
    <div className={classes.rows} aria-hidden="true">
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical bars have no other identity
        <div key={i} className={classes.row} style={{ height }}>
          <Skeleton width={26} height={Math.min(28, height - 12)} />
          <Skeleton width={`${30 + ((i * 17) % 25)}%`} />
          <span style={{ flex: 1 }} />
          <Skeleton width={64} />
          <Skeleton width={88} />
        </div>
      ))}
    </div>
  );
}

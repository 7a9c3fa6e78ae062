import classes from './kind-sheet.module.css';

/** A sheet of paper with its corner turned, bearing the kind of the file. */
export function KindSheet({ kind, small = false }: { kind: string; small?: boolean }) {
  return (
    <span
      className={classes.sheet}
      data-small={small || undefined}
      data-long={kind.length > 3 || undefined}
      aria-hidden
    >
      {kind.slice(0, 4).toUpperCase()}
    </span>
  );
}

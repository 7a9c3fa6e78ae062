import classes from './tasks.module.css';

export function Labels({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <span className={classes.labels}>
      {labels.map((label) => (
        <span key={label} className={classes.label}>
          {label}
        </span>
      ))}
    </span>
  );
}

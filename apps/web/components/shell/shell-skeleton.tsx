import { Skeleton } from '../skeleton.tsx';
import classes from './shell.module.css';

/** The frame while the session is being asked for. */
export function ShellSkeleton({ console: isConsole = false }: { console?: boolean }) {
  return (
    <div className={`${classes.app} ${isConsole ? classes.console : ''}`} aria-busy="true">
      <div className={classes.rail}>
        {!isConsole && (
          <div style={{ display: 'grid', gap: 18, padding: '12px 10px' }}>
            <Skeleton width={120} height={16} />
            {[84, 48, 64, 92, 58].map((width) => (
              <Skeleton key={width} width={width} />
            ))}
          </div>
        )}
      </div>
      <div className={classes.main} style={{ padding: '30px 32px', display: 'grid', gap: 20, alignContent: 'start' }}>
        <Skeleton width={160} height={22} />
        <Skeleton height={180} radius={10} />
      </div>
    </div>
  );
}

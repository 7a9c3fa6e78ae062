import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/**
 * A shell of a megabyte that waits on a pipe from us. The pipe closes when this process ends in whatever way, kill -9
 * included; the shell then shuts PostgreSQL down: fast, after 15 s immediately. A word on the pipe means that the
 * server has been stopped in order, and ends the shell without a deed.
 */
const SCRIPT = `
read -r word && exit 0
kill -INT "$1" 2>/dev/null
i=0
while kill -0 "$1" 2>/dev/null; do
  sleep 0.2
  i=$((i + 1))
  [ "$i" -eq 75 ] && kill -QUIT "$1" 2>/dev/null
  [ "$i" -ge 150 ] && exit 1
done
`;

/** Makes sure that the server `pid` does not outlive this process. Returns a function that calls the watch off. */
export function watchOver(pid: number, user: ServerUser): () => void {
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'hanok-postgres-watchdog', String(pid)], {
    ...user.spawn,
    cwd: '/',
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin' },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Neither the watchdog nor its pipe keeps this process running, and its early end (someone killed it) is no error.
  watchdog.unref();
  watchdog.once('error', () => {});
  watchdog.stdin.on('error', () => {});
  if ('unref' in watchdog.stdin && typeof watchdog.stdin.unref === 'function') watchdog.stdin.unref();
  return () => watchdog.stdin.end('stopped\n');
}

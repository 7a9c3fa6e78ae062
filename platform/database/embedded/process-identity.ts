import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * When a living process began, as an opaque string that is equal only for the same process, or null when there is no
 * such process. A process id alone proves nothing: after a reboot or in a container the number soon belongs to another
 * program. A zombie counts as gone, although `kill(pid, 0)` still finds it: under a PID 1 that does not reap (the usual
 * container) a killed process would otherwise look alive for ever.
 */
export function processStartedAt(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform !== 'linux') return startedAtByPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' || startTicks === undefined ? null : startTicks;
  } catch {
    return null;
  }
}

/** Whether `pid` is a PostgreSQL server (or one of its processes) that works in `dataDir` (an absolute real path). */
export function isPostgresOf(pid: number, dataDir: string): boolean {
  if (processStartedAt(pid) === null) return false;
  if (process.platform !== 'linux') return commandByPs(pid).includes(dataDir);
  try {
    // PostgreSQL changes into its data directory, so this holds after the folder was moved too.
    return readlinkSync(`/proc/${pid}/cwd`) === dataDir;
  } catch {
    return readCommandLine(pid).includes(dataDir);
  }
}

/**
 * Every living PostgreSQL process that works in `dataDir` (an absolute real path). Linux alone tells; elsewhere none is
 * found.
 */
export function postgresProcessesOf(dataDir: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isNamedPostgres(pid) && isPostgresOf(pid, dataDir));
}

/** A shell that somebody has open in the data directory works there too. */
function isNamedPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}

function readCommandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function startedAtByPs(pid: number): string | null {
  const [state, ...started] = ps(pid, 'stat=,lstart=').split(/\s+/);
  return state === undefined || state === '' || state.startsWith('Z') ? null : started.join(' ');
}

function commandByPs(pid: number): string {
  return ps(pid, 'command=');
}

function ps(pid: number, format: string): string {
  try {
    return execFileSync('ps', ['-o', format, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

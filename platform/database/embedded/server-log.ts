import { closeSync, copyFileSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BYTES = 8 * 1024 * 1024;
const CHECK_EVERY_MS = 60_000;

/** The file that PostgreSQL writes its messages to. */
export interface ServerLog {
  fd: number;
  size(): number;
  /** The last fatal message written since `offset`, in one line; empty when there is none. */
  reasonSince(offset: number): string;
  close(): void;
}

/**
 * Opens `logs/postgres.log` in the data folder. The server writes to it directly, so a busy or dead Hanok never blocks
 * it; beyond 8 MiB the file is copied to `postgres.log.1` and emptied, so both together stay bounded.
 */
export function openServerLog(dataRoot: string): ServerLog {
  const folder = join(dataRoot, 'logs');
  const path = join(folder, 'postgres.log');
  mkdirSync(folder, { recursive: true });
  // Appending, so that the server goes on at the start of the file after it was emptied.
  const fd = openSync(path, 'a+', 0o600);
  const size = () => fstatSync(fd).size;
  const bound = () => {
    if (size() <= MAX_BYTES) return;
    copyFileSync(path, `${path}.1`);
    ftruncateSync(fd);
  };
  bound();
  const timer = setInterval(bound, CHECK_EVERY_MS);
  timer.unref();
  return {
    fd,
    size,
    reasonSince: (offset) => fatalLine(readFrom(fd, offset, size())),
    close: () => {
      clearInterval(timer);
      closeSync(fd);
    },
  };
}

function readFrom(fd: number, from: number, to: number): string {
  const buffer = Buffer.alloc(Math.min(Math.max(to - from, 0), 64 * 1024));
  const bytes = readSync(fd, buffer, 0, buffer.length, from);
  return buffer.toString('utf8', 0, bytes);
}

function fatalLine(text: string): string {
  const lines = text.trim().split('\n');
  const fatal = lines.filter((line) => /\b(FATAL|PANIC|ERROR):/.test(line)).at(-1) ?? lines.at(-1) ?? '';
  return fatal.trim();
}

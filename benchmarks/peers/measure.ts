import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

const TICKS_PER_SECOND = 100;

/** The fields of /proc/PID/stat behind the command's name. */
function statOf(pid: number | string): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** CPU of a process with all its threads, in seconds. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** CPU of a PostgreSQL server in seconds: its processes by the scheduler's count, and those that have ended. */
export function cpuOfPostgres(postmaster: number): number {
  const own = statOf(postmaster);
  let seconds = (Number(own[13]) + Number(own[14])) / TICKS_PER_SECOND;
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      if (Number(statOf(pid)[1]) !== postmaster) continue;
      seconds += Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
    } catch {
      // It ended meanwhile, and counts with those that have.
    }
  }
  return seconds;
}

/** Clients that ask and ask again. */
export interface Load {
  /** Answers so far. @throws when one was no success */
  count(): number;
  /** Asks no more, and waits for the answers that are under way. */
  stop(): Promise<void>;
}

/**
 * Keeps `connections` requests under way on sockets of their own, since a client of HTTP costs more than what it asks.
 * @param requests whole requests, asked in turn
 */
export function createLoad(port: number, requests: string[], connections: number): Load {
  let answers = 0;
  let going = true;
  let failure: Error | null = null;
  const ended: Promise<void>[] = [];

  function client(first: number): Promise<void> {
    return new Promise((resolve) => {
      let next = first;
      let missing = -1;
      const socket: Socket = connect(port, '127.0.0.1', ask);
      socket.setNoDelay(true);
      socket.once('close', () => resolve());
      socket.on('error', fail);
      socket.on('data', (chunk) => {
        if (missing < 0) {
          const text = chunk.toString('latin1');
          const length = /content-length: (\d+)/i.exec(text)?.[1];
          if (!/^HTTP\/1.1 20[01]/.test(text) || length === undefined) return fail(new Error(text.slice(0, 400)));
          missing = text.indexOf('\r\n\r\n') + 4 + Number(length);
        }
        missing -= chunk.length;
        if (missing > 0) return;
        missing = -1;
        answers++;
        ask();
      });
      function ask(): void {
        if (going) socket.write(requests[next++ % requests.length] ?? '');
        else socket.end();
      }
      function fail(error: Error): void {
        failure ??= error;
        going = false;
        socket.destroy();
      }
    });
  }

  for (let i = 0; i < connections; i++) ended.push(client(i));
  return {
    count() {
      if (failure !== null) throw failure;
      return answers;
    },
    async stop() {
      going = false;
      await Promise.all(ended);
    },
  };
}

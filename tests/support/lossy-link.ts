// For the tests: a way to a server that loses answers and cuts streams when it is told to.
import { connect, createServer, type Socket } from 'node:net';

export interface LossyLink {
  url: string;
  /** The next answer is cut off before its first byte; the server has done what it was asked. */
  loseNextAnswer(): void;
  lost(): number;
  /** The connection breaks once, after the event in which `mark` stands. */
  cutAfter(mark: string): void;
  cuts(): number;
  close(): Promise<void>;
}

/** @param port of a server on loopback, which may be away for a while */
export async function openLossyLink(port: number): Promise<LossyLink> {
  const open = new Set<Socket>();
  let losing = false;
  let lost = 0;
  let mark: string | null = null;
  let cuts = 0;

  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const end = () => {
      near.destroy();
      far.destroy();
      open.delete(near);
    };
    open.add(near);
    for (const socket of [near, far]) socket.on('error', end).on('close', end);
    near.pipe(far);
    far.on('data', (chunk) => {
      if (losing) {
        losing = false;
        lost += 1;
        return end();
      }
      const at = mark === null ? -1 : chunk.indexOf(mark);
      if (at < 0) return near.write(chunk);
      mark = null;
      cuts += 1;
      const stop = chunk.indexOf('\n\n', at);
      near.write(stop < 0 ? chunk : chunk.subarray(0, stop + 2), () => setTimeout(end, 50));
      far.removeAllListeners('data').pause();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the link has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    loseNextAnswer: () => {
      losing = true;
    },
    lost: () => lost,
    cutAfter: (text) => {
      mark = text;
    },
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

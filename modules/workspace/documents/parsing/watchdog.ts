import { workerData } from 'node:worker_threads';

/*
 * Runs as a thread beside the reader, whose own event loop stands still while it computes. It ends the process when
 * its memory passes the limit, which V8's heap limit does not see (buffers lie outside of the heap), and when the
 * parent is gone. SIGKILL is also what the kernel sends when memory runs out, so that the parent reads both alike.
 */
const CHECK_MS = 100;

const { maxMemoryBytes, parentId }: { maxMemoryBytes: number; parentId: number } = workerData;

setInterval(() => {
  if (process.memoryUsage.rss() > maxMemoryBytes || process.ppid !== parentId) process.kill(process.pid, 'SIGKILL');
}, CHECK_MS);

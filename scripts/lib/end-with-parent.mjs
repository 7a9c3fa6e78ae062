// Loaded into the server by supervise.mjs: when the supervisor dies without a word (kill -9), stop as for Ctrl-C.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The channel alone does not keep the server running.
  process.channel.unref();
}
// A terminal that was closed or a reader that went away must not turn the ordered stop into a crash.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

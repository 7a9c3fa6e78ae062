// npm start: from an empty machine to a working page. Runs on the host's Node with nothing installed, and hands over to
// the pinned one. Plain syntax up to the check, so that an old Node can read it and say so.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(
    `✗ Hanok needs Node 20 or newer to start (this is ${process.versions.node}).\n  Install it from nodejs.org.\n`,
  );
  process.exitCode = 1;
} else {
  import('./lib/start.mjs');
}

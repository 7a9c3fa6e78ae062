// npm test: see lib/test.mjs. Plain syntax up to the check, so that an old Node can read it and say so.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(`✗ Hanok needs Node 20 or newer (this is ${process.versions.node}).\n`);
  process.exitCode = 1;
} else {
  import('./lib/test.mjs').then(({ main }) => main(process.argv.slice(2)));
}

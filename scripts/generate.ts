// Brings everything that is generated up to date; `scripts/drift.ts` proves that nobody forgot to.
import { fileURLToPath } from 'node:url';
import { generateInto } from './lib/generated.ts';

await generateInto(fileURLToPath(new URL('..', import.meta.url)));
// The parsers' and the queue's timers must not keep this process.
process.exit(0);

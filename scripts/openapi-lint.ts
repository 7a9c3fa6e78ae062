// Fails where the OpenAPI document does not say what a reader of the reference and a generator of clients need.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GENERATED } from './lib/generated-files.ts';
import { lintOpenApi } from './lib/openapi-rules.ts';
import { ROOT } from './lib/paths.mjs';

const document = JSON.parse(await readFile(join(ROOT, GENERATED.openapi), 'utf8'));
const problems = await lintOpenApi(document);
for (const problem of problems) process.stdout.write(`${problem}\n`);
if (problems.length > 0) process.stdout.write(`${problems.length} of these; docs/guides/add-a-module.md tells how.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

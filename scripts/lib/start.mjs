import { demoSettings } from './demo.mjs';
import { ensureInstalled } from './install.mjs';
import { DATA_DIR } from './paths.mjs';
import { assertPortIsFree, assertWritable } from './preflight.mjs';
import { runPinned } from './run.mjs';
import { Refusal, runScript } from './say.mjs';
import { supervise } from './supervise.mjs';
import { ensureWebBuild } from './web-build.mjs';

const USAGE = 'Usage: npm start [-- --reset]   (PORT=3001 npm start moves it; --reset begins anew, without any data)';

await runScript(async () => {
  const unknown = process.argv.slice(2).find((argument) => argument !== '--reset');
  if (unknown !== undefined) throw new Refusal(`Unknown option ${unknown}.`, USAGE);
  assertWritable(DATA_DIR);
  await assertPortIsFree(process.env);
  await ensureInstalled();
  if (process.argv.includes('--reset')) {
    const { code } = await runPinned(['scripts/reset.ts']);
    if (code !== 0) return code;
  }
  if (process.env.HANOK_WEB !== 'false' && process.env.HANOK_WEB !== '0') await ensureWebBuild();
  return supervise(['apps/server/main.ts'], demoSettings(process.env));
});

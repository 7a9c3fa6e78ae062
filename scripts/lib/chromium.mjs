import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { PINNED_NODE, ROOT } from './paths.mjs';
import { Refusal } from './say.mjs';

const run = promisify(execFile);

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** No sandbox as root (Chromium refuses it there), no GPU, and nothing that talks to the outside on its own. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Finds a Chromium to drive: the one that HANOK_CHROMIUM names, one that is installed, or else the one that npm ships
 * (`@sparticuz/chromium`, unpacked once into a temporary folder). Hand the result to playwright-core's `launch`.
 *
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 * @throws {Refusal} when there is none
 */
export async function findChromium() {
  const named = process.env.HANOK_CHROMIUM;
  if (named) {
    if (await answers(named, {})) return launchOptions(named, {}, isRoot());
    throw new Refusal(`HANOK_CHROMIUM names ${named}, which does not start.`, 'Name a Chromium or Chrome program.');
  }
  for (const path of installed()) {
    if (await answers(path, {})) return launchOptions(path, {}, isRoot());
  }
  const shipped = await findShippedChromium();
  if (shipped !== null) return shipped;
  throw new Refusal(
    'There is no Chromium on this machine.',
    'Install one, or name one by HANOK_CHROMIUM=/path/to/chrome.',
  );
}

/** The Chromium that npm ships, or null on a machine for which there is none. It never has a sandbox. */
export async function findShippedChromium() {
  const shipped = await unpackShipped();
  if (shipped === null || !(await answers(shipped.path, shipped.env))) return null;
  return launchOptions(shipped.path, shipped.env, true);
}

function installed() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...new Set([...found, ...MAC_APPS])].filter((path) => existsSync(path));
}

/**
 * Some distributions install a script that only says where to get the browser, so it is asked.
 * @param {string} path
 * @param {Record<string, string>} env
 */
async function answers(path, env) {
  try {
    const { stdout } = await run(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return /Chrom|Edge/.test(stdout);
  } catch {
    return false;
  }
}

/** @returns {Promise<{ path: string, env: Record<string, string> } | null>} */
async function unpackShipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packageRoot = join(ROOT, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(packageRoot)) return null;
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `hanok-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder);
  const env = {
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return { path: join(folder, 'chromium'), env };
}

/**
 * The package unpacks into the temporary folder of its process, under fixed names; so it gets a process and a folder of
 * its own, which takes its name once it is whole.
 * @param {string} folder
 */
async function unpack(folder) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const entry = createRequire(join(ROOT, 'package.json')).resolve('@sparticuz/chromium');
  const code = `import(${JSON.stringify(entry)}).then((m) => (m.default.default ?? m.default).executablePath())`;
  // By these variables it believes to be at home in AWS Lambda, and unpacks the libraries that it needs as well.
  const env = { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  try {
    await run(PINNED_NODE, ['-e', code], { env: { ...process.env, ...env }, timeout: 120_000 });
    writeFileSync(join(draft, 'fonts.conf'), fontsConf(folder));
    renameSync(draft, folder);
  } catch (error) {
    // Another process may have been quicker; otherwise the caller finds nothing there and says so.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function fontsConf(folder) {
  const system = existsSync('/etc/fonts') && readdirSync('/etc/fonts').includes('fonts.conf');
  const include = system ? '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' : '';
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${include}<dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} env
 * @param {boolean} noSandbox
 */
function launchOptions(executablePath, env, noSandbox) {
  return {
    executablePath,
    args: noSandbox ? ['--no-sandbox', ...ARGS] : ARGS,
    env: { ...definedEnv(), ...env },
  };
}

/** @returns {Record<string, string>} */
function definedEnv() {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function isRoot() {
  return process.getuid?.() === 0;
}

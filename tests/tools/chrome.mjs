// Which Chromium to drive: CHROME_PATH, then an installed one, then the one inside @sparticuz/chromium (Linux x64).
// CHROME_PATH=bundled forces the last one: the same browser and fonts, so the same screenshots on every machine.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installedPaths = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

const commonArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Without a GPU, Chromium emulates one on the processor unless software rendering is asked for, which is twice as fast. */
const QUICKLY = ['--disable-gpu'];

/** Software rendering dithers soft colours, which doubles the size of a picture. */
const CLEANLY = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Whether the Chromiums in npm packages run on this system. */
export const hasBundled = process.platform === 'linux' && process.arch === 'x64';

/** Launch options for puppeteer-core. `forPictures`: its pictures will be stored. */
export async function chromeLaunchOptions({ forPictures = false } = {}) {
  const options = await launchOptions();
  return { ...options, args: [...options.args, ...(forPictures ? CLEANLY : QUICKLY)] };
}

async function launchOptions() {
  const wish = process.env.CHROME_PATH;
  if (wish && wish !== 'bundled' && !existsSync(wish))
    throw new Error(`CHROME_PATH names ${wish}, which does not exist.`);
  const candidates = wish ? [wish] : (installedPaths[process.platform] ?? []);
  const executablePath = candidates.find((path) => existsSync(path));
  if (executablePath) return { executablePath, args: commonArguments };
  if (hasBundled) return (bundled ??= bundledLaunchOptions('@sparticuz/chromium', 'chromium'));
  throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH to where it is.');
}

/** Nearly the oldest version that must be fully usable, which is 125, of which there is no package. */
export async function chromium126LaunchOptions() {
  const options = await (bundled126 ??= bundledLaunchOptions('chromium-126', 'chromium-126'));
  return { ...options, args: [...options.args, ...QUICKLY] };
}

/** Unpacked once: the package returns its path only the first time. */
let bundled;
let bundled126;

async function bundledLaunchOptions(packageName, name) {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const executablePath = await unpackInto(folder, packageName);
  // where this package has put its libraries; the older one names other folders
  const [libraries, fonts] = [join(folder, 'al2023/lib'), join(folder, 'fonts')];
  nameFonts(fonts, folder);
  return {
    executablePath,
    headless: 'shell',
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
    args: [...commonArguments, '--no-zygote'],
  };
}

/**
 * The package's fonts.conf names /tmp/fonts, and Chromium crashes at the first text if it finds no font. The file is replaced in one
 * step: many tests start at once, and a browser that reads half a file would use another font.
 */
function nameFonts(configFolder, folder) {
  const config = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
  const path = join(configFolder, 'fonts.conf');
  if (readFileSync(path, 'utf8') === config) return;
  writeFileSync(`${path}.${process.pid}`, config);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * The package reads environment variables when it is imported. It reuses any `chromium` in the temporary folder, of any version, so it
 * gets a folder of its own; and it unpacks its libraries and fonts only if it seems to run in AWS Lambda. The variables that it sets are
 * only for this browser and are restored.
 */
async function unpackInto(folder, packageName) {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  const { default: chromium } = await import(packageName);
  const executablePath = await chromium.executablePath();
  for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (name in before) process.env[name] = before[name];
    else delete process.env[name];
  }
  return executablePath;
}

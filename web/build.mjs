// Builds the page into target/classes/page: checks types, bundles vendor code and styles, copies the modules as they are.
// Does nothing when nothing changed. Options: --force, --unchecked (leaves out the type check while trying things).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'src/main/web');
const target = join(here, 'target/classes/page');
const stamp = join(here, 'target/page.stamp');

/** Every file below a folder, in a steady order. */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(here, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

function run(command, ...words) {
  const windows = process.platform === 'win32';
  const done = spawnSync(command, words, { cwd: here, stdio: 'inherit', shell: windows });
  if (done.error?.code === 'ENOENT') throw new Error(`"${command}" was not found. Install Node.js 20 or newer with npm, then build again.`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function fetchVendorCode() {
  const mark = join(here, 'node_modules/.fetched');
  const wanted = hashOf([join(here, 'package-lock.json')]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(mark, wanted);
}

async function bundle() {
  const { build } = await import('esbuild');
  const common = { bundle: true, minify: true, target: ['chrome123', 'firefox120', 'safari17.5'], logLevel: 'warning' };
  await build({
    ...common,
    entryPoints: [join(source, 'vendor/lit.js')],
    format: 'esm',
    legalComments: 'inline',
    outfile: join(target, 'vendor/lit.js'),
  });
  await build({ ...common, target: 'esnext', entryPoints: [join(source, 'styles/page.css')], outfile: join(target, 'style.css') });
}

function copy() {
  for (const file of filesOf(source)) {
    const name = relative(source, file);
    if (name.startsWith('styles') || name.startsWith('vendor')) continue;
    mkdirSync(dirname(join(target, name)), { recursive: true });
    cpSync(file, join(target, name));
  }
}

/** The modules are loaded side by side instead of one after the other; the service worker learns what the shell is. */
function tellWhatThereIs() {
  const names = filesOf(target).map((file) => '/' + relative(target, file).replaceAll('\\', '/'));
  const modules = names.filter((name) => name.endsWith('.js') && name !== '/sw.js');
  const index = join(target, 'index.html');
  const links = modules.map((name) => `  <link rel="modulepreload" href="${name}">`).join('\n');
  writeFileSync(index, readFileSync(index, 'utf8').replace('  <!-- modules -->', links));
  const worker = join(target, 'sw.js');
  const shell = names.filter((name) => name !== '/sw.js' && name !== '/index.html');
  const version = hashOf(filesOf(target)).slice(0, 12);
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8')
      .replace("'dev'", `'${version}'`)
      .replace('const SHELL = [];', `const SHELL = ${JSON.stringify(['/', ...shell])};`),
  );
}

const inputs = [...filesOf(source), ...['build.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'].map((name) => join(here, name))];
const now = hashOf(inputs);
const unchanged = existsSync(stamp) && existsSync(join(target, 'index.html')) && readFileSync(stamp, 'utf8') === now;
if (!unchanged || process.argv.includes('--force')) {
  fetchVendorCode();
  if (!process.argv.includes('--unchecked')) run(process.execPath, join(here, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json');
  rmSync(target, { recursive: true, force: true });
  await bundle();
  copy();
  tellWhatThereIs();
  if (!process.argv.includes('--unchecked')) writeFileSync(stamp, now);
}

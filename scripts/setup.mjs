// Installs packages that are missing or differ from the lock file, on any Node and without a
// package, before Node's own version is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.takt-setup', root);
const lock = new URL('.cache/setup-lock/', root);

/** Age from which a lock is that of a killed run. */
const LOCK_LIFE = 10 * 60 * 1000;

if (!isInstalled()) {
  takeLock();
  try {
    // Another run may have installed everything while this one waited.
    if (!isInstalled()) install();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function install() {
  const wanted = fingerprint();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: fileURLToPath(root), stdio: 'inherit', shell: npm.endsWith('.cmd') };
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) throw new Error('npm ci failed: see its own words above');
  writeFileSync(stamp, wanted);
}

function isInstalled() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** What decides the installed packages: not the scripts of package.json. */
function fingerprint() {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(
    readFileSync(new URL('package.json', root), 'utf8'),
  );
  return createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', root)))
    .update(JSON.stringify({ dependencies, devDependencies, overrides, allowScripts }))
    .digest('hex');
}

/** One installation at a time: making a folder is atomic. */
function takeLock() {
  mkdirSync(new URL('..', lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (age(lock) > LOCK_LIFE) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

function age(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}

// Finds browsers for the tests; run by itself, installs missing ones.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Suitable browsers; the first, without a window, takes little more than half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const isRoot = process.getuid?.() === 0;

/** Switches for a distribution's browser. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser: the one asked for, an installed one, or Playwright's. */
export function findBrowser() {
  const { TAKT_BROWSER } = process.env;
  if (TAKT_BROWSER) {
    if (!existsSync(TAKT_BROWSER)) throw new Error(`TAKT_BROWSER names no file: ${TAKT_BROWSER}`);
    return TAKT_BROWSER;
  }
  return find(names) ?? [chromium.executablePath()].find((path) => existsSync(path));
}

export function findFirefox() {
  return find(['firefox-esr', 'firefox']);
}

/** WebKit's programs: Debian's driver, browser and display; undefined where one is missing. */
export function findWebKit() {
  const driver = find(['WebKitWebDriver']);
  const screen = find(['xvfb-run']);
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

function find(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .find((path) => existsSync(path));
}

/** Installs the other engines from Debian; the tests name those that are missing. */
function installOthers() {
  const packages = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth']),
  ];
  if (packages.length === 0 || !find(['apt-get']) || !aptGet('update')) return;
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}

/** Installs a browser: Playwright's where it can be downloaded, else Debian's. */
function installBrowser() {
  const playwright = ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'];
  if (run('npx', playwright) && findBrowser()) return;
  if (!aptGet('update')) return;
  // Older Debian releases have the second only.
  ['chromium-headless-shell', 'chromium'].some((name) =>
    aptGet('install', '-y', '--no-install-recommends', name),
  );
}

function aptGet(...rest) {
  const [program, ...programArguments] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...rest];
  return run(program, programArguments);
}

function run(program, programArguments) {
  return spawnSync(program, programArguments, { stdio: 'inherit' }).status === 0;
}

if (import.meta.main) {
  if (!findBrowser()) installBrowser();
  installOthers();
  if (!findBrowser()) {
    console.error(
      'No browser for the tests: install Chromium or Chrome, or name one in TAKT_BROWSER.',
    );
    process.exitCode = 1;
  }
}

// Holds what a visitor loads to a budget: prints a table of the built pages and fails over a limit.
import { readFile, readdir } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf, startingModules, withImports } from '../integrations/pageModules.ts';

/**
 * Most that each page may weigh, in kilobytes of 1000 bytes, compressed where hosts compress. 0.8 of
 * every script undo what mails, messengers and keyboards did to the signs of a link; 0.2 find an
 * island's texts in its page, whose HTML is up to 13 kB smaller for them as gzip.
 */
const limits = { js: 45.8, html: 30, css: 12, fonts: 110 };

const pages = [
  // With undo read out by name, the curves on the tracks, what is taken away and reloading; the
  // headline's sentences for every case, the marks of whose a figure is, the strip with the answer,
  // the index of questions, and the styles of counts, weeks and channels in the report.
  { path: '', language: 'en', own: { js: 68.5, html: 31.7, css: 14.2 } },
  { path: 'ru/', language: 'ru', own: { js: 68.5, html: 34.7, css: 14.2 } },
  { path: 'roles/salesperson/', language: 'en' },
  { path: 'ru/roles/salesperson/', language: 'ru' },
  { path: 'order/', language: 'en', own: { js: 90.2 } },
  { path: 'money/', language: 'en', own: { js: 81.4 } },
  { path: 'department/', language: 'en', own: { js: 79.5 } },
  { path: 'channels/', language: 'en', own: { js: 89.1 } },
  { path: 'numbers/', language: 'en', own: { js: 78.6 } },
  { path: 'sheets/', language: 'en', own: { js: 79.9 } },
  { path: 'compare/', language: 'en', own: { js: 80.9 } },
  { path: 'embed/', language: 'en', own: { js: 72.9 } },
  { path: 'method/', language: 'en' },
  { path: 'ru/method/', language: 'ru' },
  // The deck has every chart that it shows ready: nobody waits for one in front of a room.
  { path: 'present/', language: 'en', own: { js: 107.4 } },
  { path: 'ru/present/', language: 'ru', own: { js: 107.4 } },
];

/** Files of the fonts that a page of each language shows; the link to Russian is in Cyrillic. */
const fontFiles = {
  en: /(-latin|-signs|-math|onest-all-cyrillic)\.[^.]*\.woff2$/,
  ru: /-(latin|signs|math|cyrillic)\.[^.]*\.woff2$/,
};

const folder = new URL('../dist/', import.meta.url);
const base = process.env.TAKT_BASE ?? '/';
const over = [];
const weights = new Map();

console.log(row('page (kB, of at most)', Object.keys(limits)));
for (const { path, language, own } of pages) {
  const sizes = await sizesOf(path, language);
  const most = { ...limits, ...own };
  console.log(
    row(
      `/${path}`,
      Object.keys(limits).map((kind) => `${sizes[kind].toFixed(1)} / ${most[kind]}`),
    ),
  );
  for (const [kind, limit] of Object.entries(most)) {
    if (sizes[kind] > limit) over.push(`/${path}: ${kind} ${sizes[kind].toFixed(1)} > ${limit} kB`);
  }
}
if (over.length > 0) {
  console.error(`Over the limit:\n${over.join('\n')}`);
  process.exitCode = 1;
}

async function sizesOf(path, language) {
  const html = await readFile(new URL(`${path}index.html`, folder), 'utf8');
  const inline = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css);
  const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const sheets = await Promise.all(linked.map(([, address]) => read(address)));
  const modules = await withImports(startingModules(html, ['load', 'only', 'idle']), folder, base);
  return {
    js: sum(await Promise.all(modules.map(weightOf))),
    // Styles that stand in the page are counted as styles, so that each limit keeps its meaning.
    html: brotli(html.replaceAll(/<style[^>]*>.*?<\/style>/gs, '')),
    css: sum([inline.join(''), ...sheets].map(brotli)),
    fonts: await fontsOf(language),
  };
}

async function weightOf(address) {
  if (!weights.has(address)) weights.set(address, brotli(await read(address)));
  return weights.get(address);
}

/** Fonts are compressed already, and are counted as they are. */
async function fontsOf(language) {
  const files = (await readdir(new URL('_astro/', folder))).filter((name) =>
    fontFiles[language].test(name),
  );
  const contents = await Promise.all(
    files.map((name) => readFile(new URL(`_astro/${name}`, folder))),
  );
  return sum(contents.map(({ length }) => length / 1000));
}

function read(address) {
  return readFile(fileOf(address, folder, base), 'utf8');
}

function brotli(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(text, { params }).length / 1000;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function row(first, rest) {
  return first.padEnd(24) + rest.map((cell) => String(cell).padStart(13)).join('');
}

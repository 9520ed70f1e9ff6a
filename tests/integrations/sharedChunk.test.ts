import { build } from 'vite';
import { expect, test } from 'vitest';
import {
  apartChunk,
  laterChunk,
  sharedChunk,
  startingEntries,
  unmatchedPatterns,
} from '../../integrations/sharedChunk.ts';

const SIMULATOR = '/src/islands/Simulator.svelte';
const SHELL = '/src/layouts/Page.astro?astro&type=script&index=0&lang.ts';
const MAP = '/src/islands/Map.svelte';
const CURVE = '/src/islands/Curve.svelte';

const WEEKS = '/src/islands/numbers/Weeks.svelte';
const IMPORT = '/src/islands/import/Import.svelte';
const MONEY = '/src/islands/money/CustomerMoney.svelte';
const DECK = '/src/islands/deck/Deck.svelte';

const entries = [SIMULATOR, SHELL, MAP, CURVE, WEEKS, IMPORT, MONEY, DECK];

/** Who imports whom: islands that pages start with or not, and a dialog that comes later. */
const importers: Readonly<Record<string, readonly string[]>> = {
  dialog: [],
  store: [SIMULATOR, SHELL, MAP, 'dialog', 'helper'],
  helper: ['store'],
  funnels: [SIMULATOR, MAP],
  contours: [MAP, CURVE],
  words: [MAP, 'dialog'],
  letters: ['dialog'],
  posteriors: [WEEKS, IMPORT],
  dates: [WEEKS, MAP],
  verdicts: [WEEKS, MONEY],
  stairs: [MONEY, DECK],
  gates: [WEEKS, MONEY, DECK],
  lines: [MAP, CURVE, DECK],
};

const graph = {
  getModuleInfo: (id: string) => ({
    isEntry: entries.includes(id),
    importers: importers[id] ?? [],
  }),
};

test('what every page, only the simulator, and what comes later start with is kept apart', () => {
  const modules = ['store', 'helper', 'funnels', 'contours', 'words', 'letters'];
  expect(modules.map((id) => sharedChunk(id, graph))).toEqual([
    ...['shared', 'shared', 'simulator'],
    ...[null, null, null],
  ]);
  expect(modules.map((id) => laterChunk(id, graph))).toEqual([
    ...[null, null, null],
    ...['later', null, null],
  ]);
});

test('what only the islands of one page, or of chapters, share is no burden to others', () => {
  const modules = ['posteriors', 'verdicts', 'dates'];
  expect(modules.map((id) => apartChunk(id, graph))).toEqual(['numbers', 'chapterPages', null]);
  expect(modules.map((id) => laterChunk(id, graph))).toEqual([null, null, 'later']);
});

test('what the deck shares with one island is a burden to no third', () => {
  const modules = ['stairs', 'gates', 'lines'];
  expect(modules.map((id) => apartChunk(id, graph))).toEqual([null, 'chapterDeck', null]);
  expect(modules.map((id) => laterChunk(id, graph))).toEqual([null, null, 'later']);
});

test('a build names the patterns that match no entry of it', () => {
  const prose = '/src/islands/LiveProse.svelte';
  const voice = '/src/islands/SpokenResults.svelte';
  expect(unmatchedPatterns([SHELL, prose, voice, SIMULATOR, MAP])).toEqual([]);
  expect(unmatchedPatterns([SHELL, voice, '/src/islands/Simulation.svelte'])).toEqual([
    /\/LiveProse\.svelte$/,
    /\/Simulator\.svelte$/,
  ]);
});

/** Builds a site of one script, as the browser's part of a build, with the check of entries. */
function buildScript(name: string) {
  const environments = { client: { build: { rolldownOptions: { input: 'entry' } } } };
  return build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false },
    environments,
    plugins: [
      startingEntries(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? name : null),
        load: (id) => (id === name ? 'export {};' : null),
      },
    ],
  });
}

test('a build without an entry that a pattern names fails, and says so', async () => {
  await expect(buildScript('/src/islands/Simulator.svelte')).rejects.toThrow(
    /sharedChunk\.ts: no entry matches \/\\\/LiveProse/,
  );
});

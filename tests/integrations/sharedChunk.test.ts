import { build } from 'vite';
import { expect, test } from 'vitest';
import { sharedChunk, startingEntries, unmatchedPatterns } from '../../integrations/sharedChunk.ts';

const SIMULATOR = '/src/islands/Simulator.svelte';
const SHELL = '/src/layouts/Page.astro?astro&type=script&index=0&lang.ts';
const MAP = '/src/islands/Map.svelte';
const CURVE = '/src/islands/Curve.svelte';

const entries = [SIMULATOR, SHELL, MAP, CURVE];

/** Who imports whom: islands that pages start with or not, and a dialog that comes later. */
const importers: Readonly<Record<string, readonly string[]>> = {
  dialog: [],
  store: [SIMULATOR, SHELL, MAP, 'dialog', 'helper'],
  helper: ['store'],
  funnels: [SIMULATOR, MAP],
  contours: [MAP, CURVE],
  words: [MAP, 'dialog'],
  letters: ['dialog'],
};

const graph = {
  getModuleInfo: (id: string) => ({
    isEntry: entries.includes(id),
    importers: importers[id] ?? [],
  }),
};

test('what every page and what only the simulator starts with is kept apart', () => {
  const modules = ['store', 'helper', 'funnels', 'contours', 'words', 'letters'];
  expect(modules.map((id) => sharedChunk(id, graph))).toEqual([
    ...['shared', 'shared', 'simulator'],
    ...[null, null, null],
  ]);
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

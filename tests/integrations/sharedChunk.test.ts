import { expect, test } from 'vitest';
import { laterChunk, sharedChunk } from '../../integrations/sharedChunk.ts';

const SIMULATOR = '/src/islands/Simulator.svelte';
const MAP = '/src/islands/Map.svelte';

/** Who imports whom: two islands, of which a page starts with one, and a dialog that comes later. */
const importers: Readonly<Record<string, readonly string[]>> = {
  [SIMULATOR]: [],
  [MAP]: [],
  dialog: [],
  store: [SIMULATOR, MAP, 'dialog', 'helper'],
  helper: ['store'],
  contours: [MAP],
  words: ['dialog'],
};

const graph = {
  getModuleInfo: (id: string) => ({
    isEntry: id === SIMULATOR || id === MAP,
    importers: importers[id] ?? [],
  }),
};

test('what a page starts with, what comes further down, and what is asked for are kept apart', () => {
  const modules = ['store', 'helper', 'contours', 'words'];
  expect(modules.map((id) => sharedChunk(id, graph))).toEqual(['shared', 'shared', null, null]);
  expect(modules.map((id) => laterChunk(id, graph))).toEqual([null, null, 'later', null]);
});

import { expect, test } from 'vitest';
import { sharedChunk } from '../../integrations/sharedChunk.ts';

/** An island starts with a store; a dialog, imported later, brings its texts and uses the store. */
const importers: Readonly<Record<string, readonly string[]>> = {
  island: [],
  dialog: [],
  texts: ['dialog', 'otherDialog'],
  otherDialog: [],
  store: ['island', 'dialog', 'helper'],
  helper: ['store'],
};

const graph = {
  getModuleInfo: (id: string) => ({ isEntry: id === 'island', importers: importers[id] ?? [] }),
};

test('what a page starts with is in the shared chunk, what comes later is not', () => {
  expect(['island', 'store', 'helper'].map((id) => sharedChunk(id, graph))).toEqual([
    'shared',
    'shared',
    'shared',
  ]);
  expect(['dialog', 'otherDialog', 'texts'].map((id) => sharedChunk(id, graph))).toEqual([
    null,
    null,
    null,
  ]);
});

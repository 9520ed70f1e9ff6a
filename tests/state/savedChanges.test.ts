import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFile, writeFile } from '../../src/scenario/savedFile.ts';
import { saveAs } from '../../src/scenario/saved.ts';
import { moveParameter, openScenario } from '../../src/state/actions.ts';
import { scenario } from '../../src/state/current.ts';
import {
  deleteSaved,
  duplicateSaved,
  importSaved,
  namesakeOf,
  renameSaved,
  saveCurrent,
  undoSaved,
} from '../../src/state/savedChanges.ts';
import { followSavedScenarios, savedScenarios } from '../../src/state/savedScenarios.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { Store } from './store.ts';

let stop: () => void;

function useStorage(room?: number): void {
  vi.stubGlobal('localStorage', new Store(room));
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
  stop = followSavedScenarios();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-30T10:00:00Z') });
  useStorage();
  openScenario(defaultScenario);
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Names and goals of what is saved. */
const kept = () => savedScenarios.get().map((item) => [item.saved.name, item.scenario.goal.cv1]);

const first = () => savedScenarios.get()[0]!;

/** Saves the page's scenario, a while after the one before. */
function save(name: string, mode: 'inPlace' | 'asNew' = 'inPlace') {
  vi.advanceTimersByTime(1000);
  return saveCurrent(name, mode);
}

describe('saving the page’s scenario', () => {
  test('names the page, and takes the place of its namesake until that is taken back', () => {
    expect(save(' Bakery ')).toEqual({ kind: 'saved', name: 'Bakery' });
    expect(scenario.get().name).toBe('Bakery');
    moveParameter('cv1', 'goal', 0.5);
    const change = save('Bakery');
    expect(change.kind).toBe('replaced');
    expect(kept()).toEqual([['Bakery', 0.5]]);
    expect(undoSaved(change.before!)).toBeUndefined();
    expect(kept()).toEqual([['Bakery', 0.0567]]);
  });

  test('as new leaves its namesake as it is', () => {
    save('Bakery');
    moveParameter('cv1', 'goal', 0.5);
    expect(save('Bakery', 'asNew')).toEqual({ kind: 'saved', name: 'Bakery' });
    expect(kept()).toEqual([
      ['Bakery', 0.5],
      ['Bakery', 0.0567],
    ]);
  });

  test('without a name has no namesake', () => {
    save('');
    save('');
    expect(namesakeOf(' ')).toBeUndefined();
    expect(kept()).toHaveLength(2);
  });

  test('says where there is no room', () => {
    stop();
    useStorage(1);
    save('A');
    expect(save('B')).toEqual({ kind: 'full', name: 'B' });
    expect(kept()).toEqual([['A', 0.0567]]);
  });
});

test('a saved scenario is renamed, duplicated, deleted, and each is taken back', () => {
  save('A');
  const renamed = renameSaved(first(), 'B');
  expect(kept()).toEqual([['B', 0.0567]]);
  undoSaved(renamed.before!);
  expect(kept()).toEqual([['A', 0.0567]]);
  duplicateSaved(first().scenario, 'A (copy)');
  expect(kept()).toHaveLength(2);
  const id = savedScenarios.get().find(({ saved }) => saved.name === 'A')!;
  const deleted = deleteSaved(id);
  expect(deleted).toMatchObject({ kind: 'deleted', name: 'A' });
  expect(kept()).toHaveLength(1);
  undoSaved(deleted.before!);
  expect(
    savedScenarios
      .get()
      .map(({ saved }) => saved.name)
      .sort(),
  ).toEqual(['A', 'A (copy)']);
});

test('a file that was taken is taken away again, and nothing else', () => {
  save('Mine');
  const file = writeFile(['X', 'Y'].map((name) => saveAs(defaultScenario, name, '')));
  const reading = readFile(file);
  if (typeof reading === 'string') throw new Error(reading);
  const { taken, known, before } = importSaved(reading);
  expect([taken.length, known]).toEqual([2, 0]);
  expect(kept()).toHaveLength(3);
  undoSaved(before);
  expect(kept()).toEqual([['Mine', 0.0567]]);
});

test('what there is no room for any more is named when it is to come back', () => {
  stop();
  useStorage(1);
  save('A');
  const { before } = deleteSaved(first());
  save('B');
  expect(undoSaved(before!)).toBe('A');
  expect(kept()).toEqual([['B', 0.0567]]);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { saveAs } from '../../src/scenario/saved.ts';
import { readFile, writeFile } from '../../src/scenario/savedFile.ts';
import {
  followSavedScenarios,
  isSaved,
  saveScenario,
  savedScenarios,
  SAVED_PREFIX,
  deleteScenarios,
  unreadable,
  type SavedItem,
} from '../../src/state/savedScenarios.ts';
import { LARGEST } from '../../src/islands/saved/readFile.ts';
import { takeScenarios } from '../../src/state/savedScenariosFile.ts';
import { Store } from './store.ts';

const saved = (name: string, day = 1) =>
  saveAs(defaultScenario, name, `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`);
const names = () => savedScenarios.get().map((item) => item.saved.name);

let stop: () => void;

function useStorage(storage: unknown): void {
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
  stop = followSavedScenarios();
}

beforeEach(() => useStorage(new Store()));

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('the saved scenarios', () => {
  test('keeps scenarios, the latest first, replaces them, and lets them go', () => {
    expect(saveScenario(saved('A', 1))).toBeUndefined();
    saveScenario(saved('B', 2));
    expect(names()).toEqual(['B', 'A']);
    const [b, a] = savedScenarios.get();
    saveScenario(saved('C', 3), a!.id);
    expect(names()).toEqual(['C', 'B']);
    deleteScenarios([b!.id]);
    expect(names()).toEqual(['C']);
    saveScenario(b!.saved, b!.id);
    expect(names()).toEqual(['C', 'B']);
  });

  test('knows what another window has deleted', () => {
    saveScenario(saved('A'));
    const [{ id }] = savedScenarios.get() as [SavedItem];
    expect(isSaved(id)).toBe(true);
    localStorage.removeItem(SAVED_PREFIX + id);
    expect(isSaved(id)).toBe(false);
  });

  test('reads what another window has put there, and both lose nothing', () => {
    saveScenario(saved('Mine', 1));
    localStorage.setItem(`${SAVED_PREFIX}other`, JSON.stringify(saved('Theirs', 2)));
    saveScenario(saved('Mine too', 3));
    expect(names()).toEqual(['Mine too', 'Theirs', 'Mine']);
  });

  test('leaves rubbish as it is, counts it, and shows the rest', () => {
    saveScenario(saved('A'));
    localStorage.setItem(`${SAVED_PREFIX}x`, '{"half');
    localStorage.setItem(`${SAVED_PREFIX}y`, '"text"');
    localStorage.setItem('of another page', 'rubbish');
    saveScenario(saved('B'));
    expect(names().sort()).toEqual(['A', 'B']);
    expect(unreadable.get()).toBe(2);
    expect(localStorage.getItem(`${SAVED_PREFIX}x`)).toBe('{"half');
  });

  test('says when there is no more room, and keeps what was there', () => {
    stop();
    useStorage(new Store(1));
    saveScenario(saved('A'));
    expect(saveScenario(saved('B'))).toBe('full');
    expect(names()).toEqual(['A']);
  });

  test('holds scenarios until the page is left where the browser keeps nothing', () => {
    stop();
    useStorage(undefined);
    expect(saveScenario(saved('A'))).toBe('blocked');
    expect(names()).toEqual(['A']);
    deleteScenarios([savedScenarios.get()[0]!.id]);
    expect(names()).toEqual([]);
  });
});

test('a file with as many scenarios as a browser keeps is taken back', () => {
  const many = Array.from({ length: 5000 }, (_, at) => saved(`${at}`.padEnd(80, 'x')));
  const file = writeFile(many);
  expect(file.length).toBeGreaterThan(1e6);
  expect(file.length).toBeLessThan(LARGEST * 1e6);
});

describe('taking a file', () => {
  const reading = (...of: string[]) => {
    const read = readFile(writeFile(of.map((name) => saved(name))));
    if (typeof read === 'string') throw new Error(read);
    return read;
  };

  test('reads the saved scenarios once, however much a file brings', () => {
    const refreshed = vi.fn();
    const leave = savedScenarios.listen(refreshed);
    takeScenarios(reading(...Array.from({ length: 50 }, (_, at) => `Scenario ${at}`)));
    leave();
    expect(names()).toHaveLength(50);
    expect(refreshed).toHaveBeenCalledTimes(1);
  });

  test('takes each scenario once', () => {
    saveScenario(saved('A'));
    const { taken, known } = takeScenarios(reading('A', 'B', 'B'));
    expect(known).toBe(2);
    expect(taken).toEqual(
      savedScenarios
        .get()
        .filter((one) => one.saved.name === 'B')
        .map(({ id }) => id),
    );
    expect(names().sort()).toEqual(['A', 'B']);
  });

  test('stops where there is no more room, and says at which', () => {
    stop();
    useStorage(new Store(1));
    expect(takeScenarios(reading('A', 'B'))).toEqual({
      taken: [savedScenarios.get()[0]!.id],
      known: 0,
      noRoom: 'B',
    });
    expect(names()).toEqual(['A']);
  });
});

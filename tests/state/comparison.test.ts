import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultScenario } from '../../src/scenario/presets.ts';
import {
  addCompared,
  chooseBase,
  compared,
  comparisonFragment,
  comparisonProblems,
  putBackRemoved,
  removeCompared,
  removed,
} from '../../src/state/comparison.ts';

const named = (name: string) => ({ ...defaultScenario, name });
const names = () => compared.get().scenarios.map(({ name }) => name);

beforeEach(() => comparisonFragment.open(''));

describe('taking a scenario out of a comparison', () => {
  test('is taken back whole, whichever it was and whatever it was measured against', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (place, base) => {
        comparisonFragment.open('');
        addCompared(['A', 'B', 'C', 'D', 'E', 'F'].map(named));
        chooseBase(base);
        const before = compared.get();
        removeCompared(place);
        expect(names()).toHaveLength(5);
        putBackRemoved();
        expect(compared.get()).toEqual(before);
        expect(removed.get()).toBeUndefined();
      }),
    );
  });

  test('leaves the base where it is, the first where it was the base', () => {
    addCompared(['A', 'B', 'C'].map(named));
    chooseBase(2);
    removeCompared(0);
    expect(names()[compared.get().base]).toBe('C');
    removeCompared(1);
    expect(names()[compared.get().base]).toBe('B');
  });

  test('is no longer offered once something else has changed', () => {
    addCompared(['A', 'B'].map(named));
    removeCompared(0);
    addCompared([named('C')]);
    putBackRemoved();
    expect(names()).toEqual(['B', 'C']);
  });

  test('puts away what was said of a link, which went by places', () => {
    comparisonFragment.open('s=cv1%3Dabc&s=cv2%3D10');
    expect(comparisonProblems.get()).toHaveLength(1);
    removeCompared(1);
    expect(comparisonProblems.get()).toEqual([]);
  });
});

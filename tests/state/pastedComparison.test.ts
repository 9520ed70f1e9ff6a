import { beforeEach, expect, test } from 'vitest';
import { MOST_COMPARED, writeComparison } from '../../src/scenario/comparisonLink.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { addCompared, compared, comparisonFragment } from '../../src/state/comparison.ts';
import { addPasted } from '../../src/state/pastedComparison.ts';

const OWN = 'https://example.org/compare/';
const named = (name: string) => ({ ...defaultScenario, name });
const names = () => compared.get().scenarios.map(({ name }) => name);
const several = (...of: string[]) =>
  `${OWN}#${writeComparison({ scenarios: of.map(named), base: 1 })}`;

beforeEach(() => comparisonFragment.open(''));

test('a scenario is added with what of its link could be used', () => {
  const { isNoLink, ofScenario } = addPasted(`${OWN}#name=A&cv2=abc`, OWN);
  expect(isNoLink).toBe(false);
  expect(ofScenario?.problems).toMatchObject([{ key: 'cv2' }]);
  expect(names()).toEqual(['A']);
});

test('what is no link, or nothing of it could be used, adds nothing', () => {
  expect(addPasted('hello', OWN)).toEqual({ isNoLink: true });
  const { isNoLink, ofScenario } = addPasted('#cv2=abc', OWN);
  expect(isNoLink).toBe(true);
  expect(ofScenario?.problems).toHaveLength(1);
  expect(names()).toEqual([]);
});

test('a comparison brings all of its scenarios; the base stays', () => {
  addCompared([named('A')]);
  expect(addPasted(several('B', 'C'), OWN)).toEqual({ isNoLink: false, ofComparison: [] });
  expect(names()).toEqual(['A', 'B', 'C']);
  expect(compared.get().base).toBe(0);
});

test('its problems are told of the places that its scenarios have by now', () => {
  addCompared([named('A'), named('B')]);
  const { ofComparison } = addPasted(`${OWN}#s=name%3DC&s=cv2%3Dabc&base=9`, OWN);
  expect(ofComparison).toMatchObject([{ reason: 'scenario', place: 4, problem: { key: 'cv2' } }]);
});

test('what there is no room for is told once, and nothing of its own problems', () => {
  addCompared(Array.from({ length: MOST_COMPARED - 1 }, (_, at) => named(String(at))));
  const { ofComparison } = addPasted(`${OWN}#s=name%3DB&s=cv2%3Dabc`, OWN);
  expect(ofComparison).toEqual([{ reason: 'tooMany' }]);
  expect(names()).toHaveLength(MOST_COMPARED);
});

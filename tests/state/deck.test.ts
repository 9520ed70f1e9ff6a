import { beforeEach, describe, expect, test } from 'vitest';
import {
  deckFragment,
  goToStep,
  isChanged,
  moveBy,
  opened,
  shownStep,
  stepPlace,
  stepProblem,
  steps,
  restoreOpened,
} from '../../src/state/deck.ts';
import { moveParameter } from '../../src/state/actions.ts';
import { scenario } from '../../src/state/current.ts';

beforeEach(() => deckFragment.open(''));

describe('the deck and its address', () => {
  test('a link opens the scenario at its step', () => {
    deckFragment.open('#cv2=2.04~10&step=5');
    expect(stepPlace.get()).toBe(5);
    expect(scenario.get().goal.cv2).toBe(0.1);
    expect(deckFragment.write()).toBe('cv2=2.04~10&step=5');
  });

  test('the untouched deck at its first step has no fragment', () => {
    expect(deckFragment.write()).toBe('');
  });

  test('a step that there is not is told, until another one is gone to', () => {
    deckFragment.open('#step=77');
    expect(stepPlace.get()).toBe(1);
    expect(stepProblem.get()).toMatchObject({ text: '77', reason: 'notAllowed' });
    moveBy(1);
    expect(stepProblem.get()).toBeUndefined();
  });

  test('both the scenario and the step change the address', () => {
    let changes = 0;
    const stop = deckFragment.listen(() => (changes += 1));
    moveBy(1);
    moveParameter('cv2', 'goal', 0.1);
    expect(changes).toBe(2);
    stop();
    moveBy(1);
    expect(changes).toBe(2);
  });
});

describe('moves', () => {
  test('stay within the deck', () => {
    moveBy(-1);
    expect(stepPlace.get()).toBe(1);
    const last = steps.get().length;
    goToStep(99);
    expect(stepPlace.get()).toBe(last);
    moveBy(1);
    expect(stepPlace.get()).toBe(last);
  });
});

describe('steps that are left out', () => {
  const keys = () => steps.get().map(({ key }) => key);

  test('come once what they tell of is given, and the one that is shown keeps its place', () => {
    deckFragment.open('#check=&margin=&paysp=&step=7');
    expect([stepPlace.get(), steps.get().length]).toEqual([7, 9]);
    moveParameter('averageCheck', 'now', 1000);
    moveParameter('margin', 'now', 0.5);
    moveParameter('salespersonPay', 'now', 100);
    expect([stepPlace.get(), steps.get().length]).toEqual([9, 11]);
    expect(shownStep.get().key).toBe('when');
    expect(deckFragment.write()).toMatch(/&step=7$/);
  });

  test('are shown where a link asks for them, and go once they are left', () => {
    deckFragment.open('#check=&step=10');
    expect(shownStep.get().key).toBe('inFull');
    expect(keys()).toContain('inFull');
    expect(keys()).not.toContain('people');
    moveBy(1);
    expect(shownStep.get().key).toBe('when');
    expect(keys()).not.toContain('inFull');
    moveBy(-1);
    expect(shownStep.get().key).toBe('comparison');
  });
});

describe('leaving', () => {
  test('nothing is asked where nothing changed, however often it was moved', () => {
    expect(isChanged()).toBe(false);
    moveParameter('cv2', 'goal', 0.1);
    expect(isChanged()).toBe(true);
    moveParameter('cv2', 'goal', 0.085);
    expect(isChanged()).toBe(false);
    moveParameter('averageCheck', 'now', 1);
    expect(isChanged()).toBe(true);
  });

  test('what was comes back whole', () => {
    deckFragment.open('#cv2=3~10&price=20&name=Bakery');
    moveParameter('price', 'now', 5);
    moveParameter('cv2', 'goal', 0.5);
    restoreOpened();
    expect(isChanged()).toBe(false);
    expect(scenario.get()).toEqual(opened.get());
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { sameScenario } from '../../src/scenario/scenario.ts';
import { readStep, writeStep } from '../../src/scenario/deckStepLink.ts';
import { scenarios } from './arbitraries.ts';

describe('the step in a link', () => {
  test('what was written is read back, beside any scenario', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 9 }), (scenario, step) => {
        const fragment = [writeLink(scenario), writeStep(step)].filter(Boolean).join('&');
        fc.pre(fragment.length <= 4096);
        expect(readStep(`#${fragment}`, 9)).toEqual({ step });
        const reading = readLink(fragment);
        expect(reading.problems).toEqual([]);
        expect(sameScenario(reading.scenario, scenario)).toBe(true);
      }),
    );
  });

  test('the first step is left out, and is where a link without a step stands', () => {
    expect(writeStep(1)).toBe('');
    expect(readStep('', 9)).toEqual({ step: 1 });
    expect(readStep('#cv1=2', 9)).toEqual({ step: 1 });
  });

  test.each(['0', '10', '-1', '2.5', 'two', '', '1e0', '٣'])(
    'a step that there is not is named, and the first one shown: %s',
    (text) => {
      const { step, problem } = readStep(`#step=${text}`, 9);
      expect(step).toBe(1);
      expect(problem).toMatchObject({ key: 'step', text });
    },
  );

  test('of two steps the first counts, and the link says so', () => {
    expect(readStep('step=3&step=5', 9)).toEqual({ step: 3 });
    expect(readLink('step=3&step=5').problems).toEqual([
      { key: 'step', text: '5', reason: 'repeated' },
    ]);
  });

  test('a page without steps passes over it without a word and never writes it', () => {
    const reading = readLink('#step=4&cv2=2.04~10');
    expect(reading.problems).toEqual([]);
    expect(reading.scenario.goal.cv2).toBe(0.1);
    expect(writeLink(reading.scenario)).toBe('cv2=2.04~10');
    expect(readLink('#step=4')).toEqual({ scenario: defaultScenario, problems: [] });
  });
});

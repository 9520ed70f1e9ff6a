// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { units } from '../../../src/i18n/en/units.ts';
import { proseFigures } from '../../../src/islands/prose/proseFigures.ts';
import { figuresOf } from '../../../src/model/metrics.ts';
import { defaultScenario } from '../../../src/scenario/presets.ts';

const style = { locale: 'en', currency: 'RUB', words: units } as const;
const live = '<b data-live data-metric="visitsPerContract" data-side="goal">208</b>';

test('figures of a text follow the scenario, and one without a value loses it', () => {
  document.body.innerHTML = `<p>${live}, that is ${live}</p>`;
  const shown = [...document.querySelectorAll<HTMLElement>('[data-live]')];
  const values = () => shown.map(({ dataset }) => Number(dataset['value']));
  const { now, goal } = defaultScenario;

  const render = proseFigures(document.body);
  render(figuresOf(defaultScenario), style);
  expect(values()).toEqual(Array(2).fill(1 / (goal.cv1 * goal.cv2)));

  render(figuresOf({ now, goal: { ...goal, cv2: 0.5 } }), style);
  expect(values()).toEqual(Array(2).fill(1 / (goal.cv1 * 0.5)));
  expect(new Set(shown.map(({ textContent }) => textContent))).toEqual(new Set(['35']));

  render(figuresOf({ now, goal: { ...goal, cv2: 0 } }), style);
  expect(shown.some(({ dataset }) => 'value' in dataset)).toBe(false);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { units } from '../../../src/i18n/en/units.ts';
import { proseFigures } from '../../../src/islands/prose/proseFigures.ts';
import { figuresOf } from '../../../src/model/metrics.ts';
import { defaultScenario } from '../../../src/scenario/presets.ts';

const style = { locale: 'en', currency: 'RUB', words: units } as const;
const live = '<b data-live data-metric="visitsPerContract" data-side="goal"></b>';

test('figures of one section follow by themselves, the others with all', () => {
  document.body.innerHTML = `<section id="seen">${live}</section><section id="hidden">${live}</section>`;
  const [seen, hidden] = document.querySelectorAll<HTMLElement>('[data-live]');
  const valueOf = (figure: HTMLElement | undefined) => Number(figure?.dataset['value']);
  const before = figuresOf(defaultScenario);
  const { now, goal } = defaultScenario;
  const after = figuresOf({ now, goal: { ...goal, cv2: goal.cv2 / 2 } });

  const render = proseFigures(document.body);
  render(before, style);
  expect([seen, hidden].map(valueOf)).toEqual(Array(2).fill(before.goal.visitsPerContract));

  render(after, style, 'seen');
  expect(valueOf(seen)).toBe(after.goal.visitsPerContract);
  expect(valueOf(hidden)).toBe(before.goal.visitsPerContract);

  render(after, style);
  expect(valueOf(hidden)).toBe(after.goal.visitsPerContract);
  expect(hidden?.textContent).toBe(seen?.textContent);
});

import { expect, test } from 'vitest';
import { units } from '../../src/i18n/en/units.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { sideText } from '../../src/words/sideText.ts';

const style = { locale: 'en', currency: 'RUB', words: units } as const;
const shown = (now: number, goal: number) => {
  const levers = {
    now: { ...defaultScenario.now, market: now },
    goal: { ...defaultScenario.goal, market: goal },
  };
  const text = (side: 'now' | 'goal') =>
    sideText(figuresOf(levers), 'visitsPerMonth', side, style).replaceAll(/\D/g, (sign) =>
      /[.,M]/.test(sign) ? sign : ' ',
    );
  return [text('now'), text('goal')];
};

test('both sides of a pair have one form', () => {
  expect(shown(71_080_000, 8_529_412)).toEqual(['71.08M', '8.529M']);
  expect(shown(71_080_000, 4350)).toEqual(['71,080,000', '4,350']);
  expect(shown(4350, 4350)).toEqual(['4,350', '4,350']);
});

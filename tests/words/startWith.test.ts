import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { nextSteps, type StepOutcome } from '../../src/model/nextStep.ts';
import { startWith } from '../../src/model/startWith.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { startAssumption, startText } from '../../src/words/startWith.ts';

function said(locale: Locale, outcome: StepOutcome, changes: Partial<LeverValues> = {}) {
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  const levers = { ...defaultScenario.now, ...changes };
  const { goal, plan, customer } = defaultScenario;
  const start = startWith(nextSteps({ now: levers, goal }, 'now', plan, customer), outcome, levers);
  if (!start) throw new Error('no lever to start with');
  const texts = [
    startText(start, levers, style, t),
    startAssumption(start, outcome, 'now', defaultScenario, style, t),
  ];
  return texts.map((text) => text.replaceAll('\u00a0', ' '));
}

describe('the lever to start with', () => {
  test('is named with its distance from the norm and whose it is', () => {
    expect(said('en', 'coca')[0]).toBe(
      'Start with CV2: it is at 20% of the norm, and it is the salesperson’s.',
    );
    expect(said('ru', 'coca')[0]).toBe(
      'Начните с рычага «CV2»: он в 4,9 раза ниже нормы. Это рычаг продажника.',
    );
  });

  test('is told with the assumption that it hangs on', () => {
    expect(said('en', 'coca')[1]).toMatch(/source’s example for the norm, CV1 5% and CV2 10%/);
    expect(said('en', 'cash')[1]).toMatch(/average deal size 60.000 ₽, margin 40%, 18 months/);
    expect(said('en', 'daysToTakt')).toEqual([
      'Start with deal cycle: its step gains the most, and it is the salesperson’s.',
      '',
    ]);
  });

  test('of equals at their norm names those that it is as good as', () => {
    const atNorm = { cv1: 0.05, cv2: 0.1 };
    expect(said('en', 'coca', atNorm)[0]).toMatch(
      /^Start with CV1: as good as CV2 and click price/,
    );
    for (const locale of locales) {
      expect(said(locale, 'coca', { cv1: 0.05, cv2: 1 }).join(' ')).not.toMatch(/\{|\}|undefined/);
    }
  });
});

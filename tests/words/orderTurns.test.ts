import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { defaultDepartment } from '../../src/model/department.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { orderTurns, turnsOf } from '../../src/model/orderTurns.ts';
import { orderVerdict } from '../../src/model/orderVerdict.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { holdsMessage } from '../../src/words/orderTurns.ts';
import { anyLevers, plans } from '../model/arbitraries.ts';
import { customersOf, defaultOrder, play, type PlanWithMoney } from '../model/system.ts';
import { read } from './read.ts';

const languages = locales.map((locale) => {
  const t = dictionary(locale);
  return { locale, t, style: { locale, currency: 'RUB', words: t.units } };
});

const departments = { now: defaultDepartment, goal: defaultDepartment };

/** Turns of a plan with its money, and the department that nobody has touched. */
const turnsOfPlan = (from: LeverValues, to: LeverValues, plan: PlanWithMoney) =>
  orderTurns(from, to, plan, customersOf(plan), departments);

const holds = (changes: Partial<PlanWithMoney>, { t, style }: (typeof languages)[number]) => {
  const { now, goal } = defaultScenario;
  const plan = { ...defaultOrder, ...changes };
  const verdict = orderVerdict(play(now, goal, plan));
  const message = holdsMessage(verdict, turnsOfPlan(now, goal, plan), plan, style, t);
  return message && { ...message, text: read(message).replaceAll('\u00a0', ' ') };
};

describe('what the verdict hangs on', () => {
  const [en, ru] = languages as [(typeof languages)[0], (typeof languages)[0]];

  test('is named with where it turns, in both languages', () => {
    expect(holds({}, en)?.text).toBe(
      'With the rest of the plan as it is, this holds as long as traffic first would wait more than about 1 month before improving conversions (the plan: 6 months).',
    );
    expect(holds({}, ru)?.text).toBe(
      'При прочих цифрах плана верно, если при «сначала поток» отладку начали бы позже чем примерно через 1 месяц (в плане — через 6 месяцев).',
    );
  });

  test('turns round with the plan', () => {
    expect(holds({ flowMonths: 0 }, en)?.text).toMatch(
      /less than about 1 month .*\(the plan: no wait\)/,
    );
  });

  test('carries the exact break-even', () => {
    const { now, goal } = defaultScenario;
    const [turn] = turnsOf(turnsOfPlan(now, goal, defaultOrder).verdict);
    expect(holds({}, en)?.slots['from']).toMatchObject({ metric: 'flowBreakEven', value: turn });
  });

  test('is said to hold always where it does', () => {
    expect(holds({ testShare: 1, tuneMonths: 0 }, en)?.text).toMatch(/more than about 1 day/);
    expect(holds({ testShare: 1, tuneMonths: 0, flowMonths: 0 }, en)).toBeUndefined();
    expect(holds({ tuneCost: 1e9 }, en)?.text).toMatch(/this holds however long/);
  });

  test('is left out where cash is not known', () => {
    expect(holds({ margin: NaN }, en)).toBeUndefined();
  });

  test('reads in whole words whatever the scenario', () => {
    fc.assert(
      fc.property(anyLevers, anyLevers, plans, (now, goal, plan) => {
        const verdict = orderVerdict(play(now, goal, plan));
        const turns = turnsOfPlan(now, goal, plan);
        for (const { t, style } of languages) {
          const message = holdsMessage(verdict, turns, plan, style, t);
          if (message) expect(read(message)).not.toMatch(/NaN|Infinity|undefined|\{|\}/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

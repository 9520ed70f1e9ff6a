import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { fullCosting } from '../../src/model/fullCosting.ts';
import { limitsAtFirst, limitsOf, mayMoveAtFirst } from '../../src/model/seekStart.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { seekAnswer } from '../../src/words/seek.ts';

const t = dictionary('en');
const style = { locale: 'en', currency: 'RUB', words: t.units } as const;
const limits = limitsOf(mayMoveAtFirst, limitsAtFirst);

test('tells COCA in full where it is asked for, and what it cannot do without', () => {
  const from = defaultScenario.now;
  const target = { coca: 24_000, contractsPerMonth: NaN };
  const spending = {
    customer: defaultScenario.customer.goal,
    department: defaultScenario.department.goal,
  };
  const full = seekAnswer(from, 'now', target, limits, style, t, fullCosting(spending));
  expect(full.verdict.slots.coca).toMatchObject({ metric: 'answer.fullCoca' });
  expect(full.verdict.message).toContain(t.costing.names.fullCoca);
  const unpaid = { ...spending.department, salespersonPay: NaN };
  const openInFull = { ...spending, department: unpaid };
  expect(
    seekAnswer(from, 'now', target, limits, style, t, fullCosting(openInFull)).verdict,
  ).toEqual({
    message: t.costing.open,
    slots: {},
  });
});

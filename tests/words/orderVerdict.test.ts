import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { OrderVerdict } from '../../src/model/orderVerdict.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { orderVerdictMessage } from '../../src/words/orderVerdict.ts';
import { read } from './read.ts';

const compared = { cash: 1_234_567, contracts: 96, order: 'flowFirst', left: 2_000_000 } as const;

const verdicts: readonly OrderVerdict[] = (['more', 'fewer', 'same'] as const).flatMap(
  (balance) => [
    { kind: 'conversionsFirst', balance, ...compared },
    { kind: 'flowFirst', balance, ...compared },
    { kind: 'neverTuned', balance, ...compared },
    { kind: 'neverTuned', balance, ...compared, left: -500_000 },
    { kind: 'equal', balance, contracts: 96, left: 2_000_000 },
    { kind: 'noCash', balance, contracts: 96 },
  ],
);

describe.each(['en', 'ru'] as const)('the verdict on the order of work (%s)', (locale) => {
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  const say = (verdict: OrderVerdict, scenario = defaultScenario) =>
    read(orderVerdictMessage(verdict, scenario, style, t));

  test('has a figure or words in every slot', () => {
    for (const verdict of [...verdicts, { kind: 'nothing' } as const, { kind: 'missing' } as const])
      expect(say(verdict), verdict.kind).not.toMatch(/[{}]|NaN|undefined/);
  });

  test('tells money and contracts about, and marks them with what they are', () => {
    const [first] = verdicts;
    const { slots } = orderVerdictMessage(first!, defaultScenario, style, t);
    expect(slots['cash']).toMatchObject({ metric: 'orderCash', value: 1_234_567 });
    expect(slots['contracts']).toMatchObject({ metric: 'orderContracts', value: 96 });
    expect(say(first!)).toMatch(locale === 'en' ? /1\.2M ₽ and 96 contracts/ : /1,2 млн ₽/);
  });

  test('names the order that is best where none pays, and what is left of it', () => {
    const loss = verdicts.find((verdict) => 'left' in verdict && verdict.left < 0)!;
    expect(say(loss)).toContain(t.order.inSentence.flowFirst);
    const { slots } = orderVerdictMessage(loss, defaultScenario, style, t);
    expect(slots['left']).toMatchObject({ metric: 'cash', course: 'neverTuned', value: -500_000 });
    expect(say(loss)).toMatch(/−500[ ,]000 ₽/);
  });

  test('names what is not given', () => {
    const scenario = { ...defaultScenario, now: { ...defaultScenario.now, cv1: NaN } };
    expect(say({ kind: 'missing' }, scenario)).toContain('CV1');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { readLink } from '../../src/scenario/link.ts';
import { sides } from '../../src/model/sides.ts';
import { systemOf } from '../../src/state/system.ts';
import {
  missingMoney,
  moneyMetrics,
  moneyRows,
  customerVerdictMessage,
} from '../../src/words/money.ts';
import { scenarios } from '../scenario/arbitraries.ts';

const styleIn = (locale: 'en' | 'ru') => {
  const { units } = dictionary(locale);
  return { locale, currency: 'RUB', words: units };
};

/** The sentence on a side as it is read. */
function said(link: string, side: 'now' | 'goal', locale: 'en' | 'ru' = 'en'): string {
  const { scenario } = readLink(link);
  const { message, slots } = customerVerdictMessage(
    scenario,
    side,
    systemOf(scenario)[side],
    styleIn(locale),
    dictionary(locale),
  );
  return message
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name];
      return typeof slot === 'object' ? slot.text : (slot ?? '');
    })
    .replace(/(\d)[\s,](?=\d{3})/g, '$1')
    .replaceAll('\u00a0', ' ');
}

describe('the verdict', () => {
  test('of the worked example says that the goal pays from its first payment, and now never', () => {
    expect(said('', 'goal')).toMatch(/18749.*first payment.*day 16.*24000/);
    expect(said('', 'now')).toMatch(/172598.*It would/);
    expect(said('', 'goal', 'ru')).toMatch(/18749.*первым платежом.*16-й день/);
  });

  test.each([
    ['check=4000&margin=60&life=18', /payment 10 pays it back, on day 290/],
    ['check=60000&team=775500', /sales cover COCA/],
    ['check=&margin=', /not given yet: average deal size, margin/],
    ['paysp=', /not given yet: salesperson’s pay/],
    ['cv2=0', /no contract is signed/],
    ['price=0&team=0', /costs nothing/],
  ])('%s', (link, words) => {
    expect(said(link, 'goal')).toMatch(words);
  });
});

test('whatever is given or not, all that is said is words and figures', () => {
  fc.assert(
    fc.property(scenarios, fc.constantFrom(...locales), (scenario, locale) => {
      const t = dictionary(locale);
      const system = systemOf(scenario);
      const rows = moneyRows(moneyMetrics, system, styleIn(locale), t);
      for (const [at, side] of sides.entries()) {
        for (const text of rows.map(({ cells }) => cells[at]?.text)) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/NaN|Infinity|undefined/);
        }
        const { customer } = system[side];
        const isOpen = Number.isNaN(customer.fullCoca) || Number.isNaN(customer.ltv);
        if (isOpen) expect(missingMoney(scenario, side, t)).not.toBe('');
      }
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { costedSides } from '../../src/model/costing.ts';
import { leverOf, type Side } from '../../src/model/levers.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { systemFigures } from '../../src/model/system.ts';
import { readLink } from '../../src/scenario/link.ts';
import { factorReason, factorRows } from '../../src/words/factors.ts';
import { mapNotes, mapPoints } from '../../src/words/map.ts';
import { expectClose } from '../asserts.ts';
import { termsOf } from './mapTerms.ts';
import { read } from './read.ts';

const languages = locales.map((locale) => {
  const t = dictionary(locale);
  return { t, style: { locale, currency: 'RUB', words: t.units } };
});
const [{ t, style }] = languages as [(typeof languages)[0]];
/** What a reader must never see. */
const NO_WORD = /NaN|Infinity|undefined|\{|\}/;
const axes = { cv1: leverOf('cv1').slider, cv2: leverOf('cv2').slider };

describe('factors in full', () => {
  test('multiply to COCA in full, and the price of a visit has all spending in it', () => {
    const { scenario } = readLink('tools=30000~20000&bonus=5&sp=3~4');
    const figures = figuresOf(costedSides('full', scenario));
    const rows = factorRows(figures, 'coca', 'full', style, t);
    const of = (side: Side) =>
      systemFigures(scenario[side], scenario.customer[side], scenario.department[side]).customer;
    expectClose(
      rows.reduce((product, { factor }) => product * factor, 1),
      of('now').fullCoca / of('goal').fullCoca,
    );
    expect(rows.find(({ key }) => key === 'price')?.name).toBe('All spending per visit');
    expect(rows.find(({ key }) => key === 'cycle')?.note).toBe(t.costing.through);
    expect(factorReason(rows, figures, scenario, t)).toBe('');
  });

  test('are not known without pay, and it is said so', () => {
    const { scenario } = readLink('paysp=');
    for (const language of languages) {
      const figures = figuresOf(costedSides('full', scenario));
      const rows = factorRows(figures, 'coca', 'full', language.style, language.t);
      const reason = factorReason(rows, figures, scenario, language.t);
      expect(reason).toBe(language.t.costing.open);
      const more = factorRows(figures, 'contractsPerMonth', 'full', language.style, language.t);
      expect(factorReason(more, figures, scenario, language.t)).toBe('');
    }
  });
});

describe('the map in full', () => {
  test('in full has COCA of people, too, and its lines pass through the goal’s point', () => {
    const { scenario } = readLink('tools=30000&bonus=5&life=18');
    const terms = termsOf(scenario, 'full');
    const { goal } = scenario;
    expectClose(terms.price.goal / (goal.cv1 * goal.cv2) + terms.bonus, terms.coca.goal);
    const points = mapPoints(scenario, terms, style, t);
    expect(points.map(({ coca }) => coca.metric)).toEqual(['fullCoca', 'fullCoca']);
    for (const language of languages) {
      const told = mapNotes(scenario, terms, axes, language.style, language.t).map(read);
      expect(told.join(' ')).toMatch(/432/);
      expect(told.join(' ')).not.toMatch(NO_WORD);
      const { scenario: open } = readLink('paysp=');
      const notes = mapNotes(open, termsOf(open, 'full'), axes, language.style, language.t);
      expect(notes.map(read)).toContain(read({ message: language.t.costing.open, slots: {} }));
    }
  });
});

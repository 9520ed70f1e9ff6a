import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { mapLines, mapNotes, mapPoints } from '../../src/words/map.ts';
import { stepCaption, stepOutcomes, stepPlaces, stepReason } from '../../src/words/nextStep.ts';
import { seekAnswer } from '../../src/words/seek.ts';
import { funnel } from '../../src/model/funnel.ts';
import { leverOf, type Side } from '../../src/model/levers.ts';
import { nextSteps } from '../../src/model/nextStep.ts';
import { isMet } from '../../src/model/targetMet.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { anyLevers } from '../model/arbitraries.ts';
import { termsOf } from './mapTerms.ts';
import { read } from './read.ts';

const languages = locales.map((locale) => {
  const t = dictionary(locale);
  return { locale, t, style: { locale, currency: 'RUB', words: t.units } };
});
const [{ t, style }] = languages as [(typeof languages)[0]];
const nothing = presetOf('mine').scenario;
/** What a reader must never see. */
const NO_WORD = /NaN|Infinity|undefined|\{|\}/;

const axes = { cv1: leverOf('cv1').slider, cv2: leverOf('cv2').slider };

describe('the next step', () => {
  test('is ranked, or it is said what is missing, for any levers and outcome', () => {
    fc.assert(
      fc.property(anyLevers, anyLevers, fc.constantFrom(...stepOutcomes), (now, goal, outcome) => {
        const plan = { ...defaultScenario.plan, horizonMonths: 1 };
        const scenario = { ...defaultScenario, now, goal, plan };
        for (const language of languages) {
          const steps = nextSteps(scenario, 'now', plan, scenario.customer);
          const reason = stepReason(steps, outcome, scenario, 'now', language.t);
          const places = stepPlaces(steps, outcome, 'now', now, language.style, language.t);
          if (Number.isFinite(steps.start[outcome])) expect(places.length).toBeGreaterThan(0);
          else expect(reason).not.toBe('');
          const apart = places.flatMap((place) => place.apart.flatMap(({ tells }) => tells));
          expect([reason, ...apart.map(read)].join(' ')).not.toMatch(NO_WORD);
          for (const { rows } of places) {
            for (const { gainText, values, length } of rows) {
              expect(`${gainText} ${read(values)}`).not.toMatch(NO_WORD);
              expect(Math.abs(length)).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('sets CV1, CV2 and the click price apart, which always tie for COCA', () => {
    const steps = nextSteps(defaultScenario, 'now', defaultScenario.plan, defaultScenario.customer);
    const places = stepPlaces(steps, 'coca', 'now', defaultScenario.now, style, t);
    const tie = places.find(({ apart }) => apart.length > 0);
    expect(tie?.rank).toBe(1);
    expect(tie?.rows.map(({ key }) => key)).toEqual(['cv1', 'cv2', 'price']);
    expect(tie?.apart[1]?.tells.map(read)).toEqual([
      'at 20% of the norm, 10%',
      'contracts show it one deal cycle later (57 days)',
      'salesperson',
    ]);
  });

  test('names where a lever stands, where its step leaves it, and what it is measured against', () => {
    const steps = nextSteps(defaultScenario, 'now', defaultScenario.plan, defaultScenario.customer);
    const places = stepPlaces(steps, 'coca', 'now', defaultScenario.now, style, t);
    const price = defaultScenario.now.price;
    expect(places[0]?.rows[2]?.values.slots).toMatchObject({
      value: { metric: 'price', side: 'now', value: price },
      after: { metric: 'next.price', value: price / 1.1 },
    });
    const caption = (outcome: 'coca' | 'cash', side: Side = 'goal') =>
      stepCaption(5, outcome, side, defaultScenario, style, t).slots['start'];
    expect(caption('coca')).toMatchObject({ metric: 'coca', side: 'goal', value: 5 });
    expect(caption('cash')).toMatchObject({ metric: 'cash', course: 'conversionsFirst', value: 5 });
    expect(caption('cash', 'now')).toMatchObject({ course: 'neverTuned' });
    expect(caption('cash')).not.toHaveProperty('side');
  });

  test('names the check and the margin where only they are missing', () => {
    const side = { ...defaultScenario.customer.now, margin: NaN };
    const scenario = { ...defaultScenario, customer: { now: side, goal: side } };
    const steps = nextSteps(scenario, 'goal', scenario.plan, scenario.customer);
    expect(stepReason(steps, 'cash', scenario, 'goal', t)).toContain('margin not given');
    expect(stepReason(steps, 'coca', scenario, 'goal', t)).toBe('');
  });
});

describe('the map', () => {
  test('has the points that are given, and says which are not', () => {
    expect(
      mapPoints(defaultScenario, termsOf(defaultScenario), style, t).map(({ side }) => side),
    ).toEqual(['now', 'goal']);
    expect(mapPoints(nothing, termsOf(nothing), style, t)).toEqual([]);
    for (const language of languages) {
      const notes = mapNotes(nothing, termsOf(nothing), axes, language.style, language.t);
      expect(notes).toHaveLength(3);
      expect(notes.map(read).join(' ')).not.toMatch(NO_WORD);
    }
  });

  test('names the click price of both sides where the lines are drawn at one of two', () => {
    const scenario = { ...defaultScenario, now: { ...defaultScenario.now, price: 20 } };
    const told = mapNotes(scenario, termsOf(scenario), axes, style, t).filter(
      ({ slots }) => 'goal' in slots,
    );
    expect(told.map(read)).toEqual([expect.stringMatching(/click price, 14\.5\s₽\. Now.*20\s₽/)]);
    expect(told[0]?.slots).toMatchObject({
      now: { metric: 'price', side: 'now', value: 20 },
      goal: { metric: 'price', side: 'goal', value: 14.5 },
    });
  });

  test('draws the line below which a contract pays once, beside the round ones', () => {
    const linesOf = (price: number, first: number, life = first, bonus = 0) =>
      mapLines({ price: { now: price, goal: price }, bonus, first, life }, axes, style);
    const lines = linesOf(14.5, 3000);
    expect(lines.filter(({ coca }) => coca === 3000)).toHaveLength(1);
    expect(lines.filter(({ border }) => border)).toHaveLength(1);
    expect(linesOf(14.5, NaN).some(({ border }) => border)).toBe(false);
    expect(linesOf(NaN, 3000).map(({ coca }) => coca)).toEqual([3000]);
    const lasting = linesOf(14.5, 3000, 20_000, 1000).filter(({ border }) => border);
    expect(lasting.map(({ coca, border }) => [coca, border])).toEqual([
      [2000, 'first'],
      [19_000, 'life'],
    ]);
  });
});

describe('what must be true', () => {
  test('tells each lever that moves from where it stands to where it must', () => {
    const from = defaultScenario.now;
    const target = { coca: 3000, contractsPerMonth: NaN };
    const { seek, verdict } = seekAnswer(from, 'now', target, limits, style, t);
    expect(read(verdict)).toBe(
      'The smallest change that is enough: CV1 from 1.13% to 5.17%, CV2 from 2.04% to 9.35%. It gives COCA 3,000 ₽ and 21 contracts a month.',
    );
    expect(verdict.slots).toMatchObject({
      cv1From: { metric: 'cv1', side: 'now', value: from.cv1 },
      cv1To: { metric: 'answer.cv1', value: seek.levers.cv1 },
      coca: { metric: 'answer.coca', value: funnel(seek.levers).coca },
    });
  });

  const limits = { cv1: 0.5, cv2: 1 };

  test('says in words what it found, for any levers and target', () => {
    const targets = fc.record({
      coca: fc.constantFrom(NaN, 1, 3000, 1e6),
      contractsPerMonth: fc.constantFrom(NaN, 0.1, 20, 1e6),
    });
    fc.assert(
      fc.property(anyLevers, targets, (from, target) => {
        for (const language of languages) {
          const answer = seekAnswer(from, 'now', target, limits, language.style, language.t);
          const verdict = read(answer.verdict);
          expect(verdict).not.toBe('');
          expect(verdict).not.toMatch(NO_WORD);
          for (const row of answer.rows) {
            expect(`${row.aloneText} ${row.answerText}`).not.toMatch(NO_WORD);
          }
          const { kind, levers } = answer.seek;
          if (kind === 'reached' || kind === 'met') expect(isMet(levers, target)).toBe(true);
        }
      }),
    );
  });

  test('tells what is missing, and only of what the target needs', () => {
    const from = { ...defaultScenario.now, market: NaN };
    const cheaper = { coca: 3000, contractsPerMonth: NaN };
    expect(seekAnswer(from, 'now', cheaper, limits, style, t).seek.kind).toBe('reached');
    // A lever that the target does not depend on is not said to move from nowhere to nowhere.
    const priceless = { ...defaultScenario.now, price: NaN };
    const more = { coca: NaN, contractsPerMonth: 20 };
    const open = seekAnswer(priceless, 'now', more, limits, style, t);
    expect(read(open.verdict)).not.toMatch(/click price|—/);
    expect(open.rows.find(({ key }) => key === 'price')).toMatchObject({
      isMoved: false,
      answerText: '—',
    });
    const { verdict } = seekAnswer(from, 'now', more, limits, style, t);
    expect(read(verdict)).toBe('Not given: market capacity. Without that there is no answer.');
  });
});

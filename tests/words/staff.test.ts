import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { readLink } from '../../src/scenario/link.ts';
import { sides } from '../../src/model/sides.ts';
import { systemOf } from '../../src/state/system.ts';
import { cycleNote, hireNote, missingStaff, staffVerdict } from '../../src/words/staff.ts';
import { staffLines } from '../../src/words/staffFigures.ts';
import { staffLanes, staffTable } from '../../src/words/staffLanes.ts';
import { scenarios } from '../scenario/arbitraries.ts';
import { read } from './read.ts';

const styleIn = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

function of(link: string, locale: Locale = 'en') {
  const { scenario } = readLink(link);
  const system = systemOf(scenario);
  const [style, t] = [styleIn(locale), dictionary(locale)];
  return {
    verdict: (side: 'now' | 'goal') =>
      read(staffVerdict(scenario, side, system[side], style, t)).replace(
        /(\d)[ ,](?=\d{3})/g,
        '$1',
      ),
    cycle: cycleNote(scenario, system, style, t),
    hire: hireNote(scenario, system, style, t),
    lanes: staffLanes(scenario, system, style, t),
    lines: staffLines(scenario, system, style, t),
  };
}

describe('the verdict', () => {
  test('names who carries what the market gives', () => {
    expect(of('').verdict('goal')).toMatch(/21 contracts.*3 salespeople and 1 account manager/);
    expect(of('').verdict('now')).toMatch(
      /1 contract a month; 1 salesperson can handle them all\./,
    );
    expect(of('', 'ru').verdict('goal')).toMatch(/3 продажника и 1 аккаунт-менеджер/);
  });

  test.each([
    ['sp=1', /1 salesperson where the work takes 2\.6: .* 8\.1 contracts of 21.*61%.*7791 ₽/],
    ['sp=1&price=', /61% of the leads are wasted\. People first/],
    ['sp=0', /Every lead is wasted/],
    ['phone=100&tm=2', /telemarketers are the bottleneck\. 2 telemarketers/],
    ['life=24&ap=1', /account managers are the bottleneck/],
    ['cv2=0', /nothing to handle/],
    ['cycle=&openlead=', /not given yet: deal cycle \(goal\), work on an open lead/],
  ])('%s', (link, words) => {
    expect(of(link).verdict('goal')).toMatch(words);
  });
});

test('the shorter cycle saves two of five salespeople, and a longer one takes some', () => {
  const { cycle } = of('');
  expect(cycle && read(cycle)).toMatch(
    /57 days.*5 salespeople.*3 salespeople.*saves 2 salespeople/,
  );
  const longer = of('cycle=16~57').cycle;
  expect(longer && read(longer)).toMatch(/longer cycle takes 2 salespeople more/);
  expect(of('sp=3').cycle).toBeUndefined();
  const { hire } = of('ramp=2&vacancy=1');
  expect(hire && read(hire)).toMatch(/3 months before/);
});

test('the lanes mark what carries least, and the market is no bottleneck of people', () => {
  const { lanes, sums } = of('sp=1').lanes;
  const [market, , salespeople] = lanes;
  expect(market?.rows.map(({ carriesText }) => carriesText)).toEqual(['1, the limit', '21']);
  expect(salespeople?.rows[1]).toMatchObject({ isLeast: true, carriesText: '8.1, bottleneck' });
  expect(sums.map(({ text }) => text)).toEqual(['now 1', 'goal 8.1']);
});

test('telemarketers are told of where visits are calls, with what a call must cost', () => {
  const keys = (link: string) => of(link).lines.map(({ key }) => key);
  expect(keys('')).not.toContain('telemarketer needed');
  expect(keys('phone=100')).toEqual(expect.arrayContaining(['telemarketer needed', 'callCost']));
  expect(keys('phone=100&base=9000')).toContain('baseMonths');
});

test('whatever is given or not, all that is said is words and figures', () => {
  fc.assert(
    fc.property(scenarios, fc.constantFrom(...locales), (scenario, locale) => {
      const [style, t] = [styleIn(locale), dictionary(locale)];
      const system = systemOf(scenario);
      const lanes = staffLanes(scenario, system, style, t);
      const texts = [
        ...sides.map((side) => read(staffVerdict(scenario, side, system[side], style, t))),
        ...staffLines(scenario, system, style, t).flatMap(({ cells }) =>
          cells.map(({ text }) => text),
        ),
        ...lanes.lanes.flatMap(({ rows }) => rows.map(({ text }) => text)),
        ...staffTable(scenario, system, style, t).flatMap(({ cells }) =>
          cells.map(({ text }) => text),
        ),
      ];
      for (const text of texts) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/NaN|Infinity|undefined|\{/);
      }
      for (const side of sides) {
        const { bottleneck } = system[side].department;
        const isEmpty = scenario[side].market * scenario[side].cv1 * scenario[side].cv2 === 0;
        if (!bottleneck && !isEmpty) expect(missingStaff(scenario, side, t)).not.toBe('');
      }
    }),
    { numRuns: 60 },
  );
});

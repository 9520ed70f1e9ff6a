import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { fill } from '../../src/i18n/message.ts';
import type { CostBasis } from '../../src/model/channels.ts';
import { channelsOutcome } from '../../src/model/channelsOutcome.ts';
import { systemFigures } from '../../src/model/system.ts';
import { channelPlan } from '../../src/scenario/channelPlan.ts';
import { readLink } from '../../src/scenario/link.ts';
import { presetOf } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { FilledMessage } from '../../src/ui/textFigure.ts';
import { channelNames, channelsNotes, channelsVerdict } from '../../src/words/channels.ts';
import {
  channelProvenance,
  channelColumnName,
  typedChannel,
} from '../../src/words/channelInputs.ts';
import { channelKeys, shiftExample, shiftNotes } from '../../src/words/channelMix.ts';
import {
  channelLines,
  meritFoot,
  meritRows,
  meritSource,
  meritSpoken,
} from '../../src/words/meritRows.ts';

const seven =
  'channels=search;social,9,2,5,8000;seo,0,4,10,1500,60000;resellers,,,,5,,20;telemarketing,208,8,15,800;events,600,15,10,150;tenders,9000,100,20,10';

const told = ({ message, slots }: FilledMessage) =>
  fill(
    message,
    Object.fromEntries(
      Object.entries(slots).map(([key, slot]) => [
        key,
        typeof slot === 'string' ? slot : slot.text,
      ]),
    ),
  ).replace(/\s/g, ' ');

function of(scenario: Scenario, basis: CostBasis = 'full', locale: Locale = 'en') {
  const t = dictionary(locale);
  const style = { locale, currency: scenario.currency, words: t.units };
  const goal = systemFigures(scenario.goal, scenario.customer.goal, scenario.department.goal);
  const { channels, terms, wanted, ltv } = channelPlan(scenario, goal);
  const outcome = channelsOutcome(channels, terms, basis, wanted, ltv);
  const source = { outcome, basis, ltv, names: channelNames(scenario.channels, t) };
  return { t, style, channels, source };
}

const open = (link: string) => readLink(link).scenario;

describe('what channels cost', () => {
  const verdict = (link: string, basis: CostBasis = 'full', locale: Locale = 'en') => {
    const { source, style, t } = of(open(link), basis, locale);
    return told(channelsVerdict(source, style, t));
  };

  test.each([
    ['', '21 contracts a month: 347,934 ₽ with salespeople’s hours, 16,596 ₽ each.'],
    [
      `${seven}&target=~40`,
      '40 contracts a month: 759,273 ₽ with salespeople’s hours, 18,982 ₽ each on average and 27,100 ₽ for the last one.',
    ],
    ['target=~100', 'These channels give 21 contracts a month at most. Asked for: 100 contracts.'],
    ['channels=', 'There are no channels. Add one below.'],
    [
      'channels=seo',
      'Not known yet. With salespeople’s hours it needs a channel’s price, conversions and visits, the deal cycle and the pay of salespeople.',
    ],
  ])('%s', (link, expected) => {
    expect(verdict(link)).toBe(expected);
  });

  test('in clicks, in Russian', () => {
    expect(verdict(`${seven}&target=~30`, 'clicks', 'ru')).toBe(
      'За 30 контрактов в месяц — 147 497 ₽ за клики и проценты: в среднем 4 917 ₽, последний — 12 000 ₽.',
    );
  });

  test('without figures of the visitor’s own, nothing is made up', () => {
    const { source, style, t } = of(presetOf('mine').scenario);
    expect(told(channelsVerdict(source, style, t))).toMatch(/^Not known yet\./);
    expect(channelsNotes(source, style, t)).toEqual([]);
  });
});

test('what is to be seen is said: who falls and rises, how far it pays, where sorting misleads', () => {
  const notes = (link: string, basis: CostBasis) => {
    const { source, style, t } = of(open(link), basis);
    return channelsNotes(source, style, t).map(told);
  };
  expect(notes(`${seven}&target=~40`, 'full')).toEqual([
    'It pays to buy 32 contracts a month (Resellers, Search ads, and SEO): a contract there costs less than the 24,000 ₽ it brings, and 225,634 ₽ a month is left.',
    'The last contract costs 27,100 ₽ and brings 24,000 ₽. With 40 contracts, 200,727 ₽ a month is left; with 32 contracts it would be 225,634 ₽.',
    'Social media ads: no. 2 by clicks (9,000 ₽), no. 5 with salespeople’s hours (28,760 ₽). Poor leads are paid for in salespeople’s hours.',
    'Resellers: no. 4 by clicks, no. 1 with salespeople’s hours.',
  ]);
  expect(notes(`${seven}&target=~30`, 'clicks').at(-1)).toBe(
    'Taking channels one after the other by their average cost would come to 195,075 ₽: with fixed costs, the order alone misleads.',
  );
  expect(notes('margin=1', 'full')[0]).toBe(
    'No channel pays: a contract brings 600 ₽, and each costs more.',
  );
});

test('the picture has a block for each channel, in one order with the handle’s words', () => {
  const { source, channels, style, t } = of(open(`${seven}&target=~40`));
  const rows = meritRows(meritSource(source), channels, style);
  expect(rows.map(({ place, rank }) => [place, rank])).toEqual([
    [1, 3],
    [2, 5],
    [3, 2],
    [4, 1],
    [5, 4],
    [6, 6],
    [7, 7],
  ]);
  expect(rows.filter(({ isPale }) => isPale).map(({ name }) => name)).toEqual([
    'Social media ads',
    'Telemarketing',
    'Events',
    'Tenders',
  ]);
  expect(rows[2]?.price).toMatchObject({ metric: 'averageFull', channel: 3 });
  const foot = meritFoot(source, style, t).map((line) => line.map(({ text }) => text).join(''));
  expect(foot.map((line) => line.replace(/\s/g, ' '))).toEqual([
    '40 contracts: 759,273 ₽ a month',
    'average 18,982 ₽, last 27,100 ₽',
  ]);
  expect(meritSpoken(source, style, t).replace(/\s/g, ' ')).toBe(
    '40 contracts: 759,273 ₽ a month, 18,982 ₽ on average, the last one 27,100 ₽',
  );
  const lines = channelLines(source, style, t);
  expect(lines.map(({ name }) => name).slice(0, 2)).toEqual(['Resellers', 'SEO']);
  expect(lines[0]?.cells[4]).toMatchObject({ metric: 'marginalFull', channel: 4, value: 12_000 });
});

test('a channel that cannot be counted stays in the table, without figures', () => {
  const { source, style, t, channels } = of(open('channels=search;seo:Blog,,4,10,1500'));
  expect(meritRows(meritSource(source), channels, style)).toHaveLength(1);
  expect(channelLines(source, style, t)[1]).toMatchObject({
    name: 'Blog',
    cells: [{ text: '6' }, { text: '0' }, { text: 'not known' }, { text: 'not known' }, {}],
  });
});

test('names tell alike channels apart, and kinds name their visits', () => {
  const { channels } = open('channels=search;search,20,5,8,100;events:Expo,1,1,1,1');
  const t = dictionary('en');
  expect(channelNames(channels, t)).toEqual(['Search ads (1)', 'Search ads (2)', 'Expo']);
  expect(channelKeys(channels)).toEqual(['search  (1)', 'search  (2)', 'events Expo']);
  expect(channels.map((row) => channelColumnName('volume', row, t).replace(/\s/g, ' '))).toEqual([
    'Clicks a month',
    'Clicks a month',
    'Contacts a month',
  ]);
});

test('figures of a row are the goal’s, ours or the visitor’s', () => {
  const scenario = open('channels=search;seo,0,4,11,1500');
  const origin = { scenario, preset: presetOf('example'), own: new Set<never>() };
  const [search, seo] = scenario.channels;
  if (!search || !seo) throw new Error('two rows');
  expect(channelProvenance(search, 'cv1', origin)).toBe('source');
  expect(channelProvenance(search, 'volume', origin)).toBe('ours');
  expect(channelProvenance(search, 'fixed', origin)).toBeUndefined();
  expect(channelProvenance(seo, 'cv1', origin)).toBe('ours');
  expect(channelProvenance(seo, 'cv2', origin)).toBe('visitor');
});

test('what is typed is read in the unit that people read, or refused with a reason', () => {
  const t = dictionary('en');
  const style = { locale: 'en', currency: 'RUB', words: t.units } as const;
  expect(typedChannel('cv1', '5%', style, t)[0]).toBe(0.05);
  const [read, why] = typedChannel('fee', '120', style, t);
  expect(read).toBe('notAllowed');
  expect(why('notAllowed', 0.1).replace(/\s/g, ' ')).toContain('Allowed: 0% to 100%');
});

describe('why means changed', () => {
  const { t, style } = of(open(''));
  const bought = (link: string) => {
    const { channels, source } = of(open(link));
    const taken = source.outcome.figures.map(({ contracts }) => contracts);
    return { channels, taken, keys: channelKeys(open(link).channels) };
  };
  const notes = (before: string, after: string) =>
    shiftNotes(bought(before), bought(after), style, t).map(told);

  test('better conversions and another mix add up', () => {
    expect(notes('channels=seo,0,4,10,1000', 'channels=seo,0,5,10,1000')).toEqual([
      'Mean CV1 +1 pp: +1 pp from the channels’ own CV1, +0 pp from another mix.',
    ]);
    expect(notes('', '')).toEqual([]);
  });

  test('all better, and the mean worse: it says so', () => {
    const [note] = notes(
      'channels=seo,0,10,10,900;events,1,1,10,100',
      'channels=events,1,2,10,900;seo,0,12,10,100',
    );
    expect(note).toMatch(
      /^Mean CV1 −6.1 pp: \+1.5 pp .* −7.6 pp from another mix\. Every channel got better/,
    );
  });

  test('the example is computed', () => {
    expect(told(shiftExample(style, t))).toContain('mean CV1 of 9.1%');
  });
});

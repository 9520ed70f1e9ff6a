import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { channelsOutcome } from '../../src/model/channelsOutcome.ts';
import type { CostBasis } from '../../src/model/channels.ts';
import { channelPlan } from '../../src/scenario/channelPlan.ts';
import { readLink } from '../../src/scenario/link.ts';
import { systemOf } from '../../src/state/system.ts';
import { channelNames } from '../../src/words/channels.ts';
import { channelPrices } from '../../src/words/deckChannels.ts';

const LINK = 'channels=search;social,9,2,5,8000;resellers,,,,5,,20;other:Fair,,,,,,';

function prices(basis: CostBasis) {
  const { scenario } = readLink(LINK);
  const t = dictionary('en');
  const style = { locale: 'en', currency: 'RUB', words: t.units } as const;
  const { channels, terms, wanted, ltv } = channelPlan(scenario, systemOf(scenario).goal);
  const outcome = channelsOutcome(channels, terms, basis, wanted, ltv);
  const source = { outcome, basis, ltv, names: channelNames(scenario.channels, t) };
  return channelPrices(source, style, t).map(({ name, price }) => [name, price.metric]);
}

test('channels are listed by what a contract costs, those without a cost last and unnumbered', () => {
  expect(prices('clicks')).toEqual([
    ['1. Search ads', 'averageClicks'],
    ['2. Social media ads', 'averageClicks'],
    ['3. Resellers', 'averageClicks'],
    ['Fair', 'averageClicks'],
  ]);
  expect(prices('full')).toEqual([
    ['1. Resellers', 'averageFull'],
    ['2. Search ads', 'averageFull'],
    ['3. Social media ads', 'averageFull'],
    ['Fair', 'averageFull'],
  ]);
});

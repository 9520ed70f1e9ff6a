import { expect, test } from 'vitest';
import { units } from '../../src/i18n/en/units.ts';
import { smallFunnels } from '../../src/words/comparisonFunnels.ts';
import { readLink } from '../../src/scenario/link.ts';

const reasons = (view: 'contract' | 'month', ...links: string[]) =>
  smallFunnels(
    links.map((link) => readLink(link).scenario),
    view,
    'en',
    units,
  ).funnels.map(({ marks, reason }) => (marks ? 'drawn' : reason));

test('a funnel that cannot be drawn says why', () => {
  const links = ['', 'cv1=0&price=0', 'cv1=0&price=', 'cv1=0&market=', 'cv2='];
  expect(reasons('contract', ...links)).toEqual([
    'drawn',
    'nothing',
    'nothing',
    'nothing',
    'missing',
  ]);
  expect(reasons('month', ...links)).toEqual(['drawn', 'drawn', 'drawn', 'missing', 'missing']);
});

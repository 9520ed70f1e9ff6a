import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import type { Side } from '../../src/model/levers.ts';
import { parameterOf } from '../../src/model/parameters.ts';
import { roleKeys } from '../../src/model/roles.ts';
import { systemFigures } from '../../src/model/system.ts';
import { readLink } from '../../src/scenario/link.ts';
import { parameterText } from '../../src/words/parameter.ts';
import { callingBase, isKpiRole, roleKpiLines, roleKpis } from '../../src/words/roleKpis.ts';
import { read } from './read.ts';

const NO_WORD = /NaN|Infinity|undefined|\{|\}/;

function told(link: string, locale: (typeof locales)[number]) {
  const { scenario } = readLink(link);
  const of = (side: Side) =>
    systemFigures(scenario[side], scenario.customer[side], scenario.department[side]);
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  return [scenario, { now: of('now'), goal: of('goal') }, style, t] as const;
}

const linesOf = (role: keyof typeof roleKpis, link: string) =>
  roleKpiLines(role, ...told(link, 'en'));

describe.each(locales)('the KPIs of roles (%s)', (locale) => {
  test.each(['', 'phone=100', 'cv2=0', 'paysp=&check=&margin=', 'cv1='])(
    'read as words: %s',
    (link) => {
      for (const role of roleKeys.filter(isKpiRole)) {
        const lines = roleKpiLines(role, ...told(link, locale));
        for (const { name, cells } of lines) {
          const texts = [name, ...cells.map(({ text }) => text)];
          expect(texts.join(' ')).not.toMatch(NO_WORD);
          expect(texts).not.toContain('');
        }
      }
    },
  );

  test('what a role can change has a name, and is its own but for the director', () => {
    const t = dictionary(locale);
    for (const role of roleKeys.filter(isKpiRole)) {
      for (const key of roleKpis[role].parameters) {
        expect(parameterText(key, 'names', t)).not.toBe('');
        expect(parameterOf(key).owners).toContain(role);
      }
    }
  });
});

test('repeat deals and upsell move the account manager’s LTV, people the director’s team', () => {
  const ltv = (link: string) =>
    linesOf('account-manager', link)
      .find(({ key }) => key === 'ltv')
      ?.cells.map(({ value }) => Math.round(value));
  expect(ltv('qr=0~1.5&upsell=0~10')).toEqual([24_000, 66_000]);
  const team = linesOf('commercial-director', 'sp=1~2').find(({ key }) => key === 'teamCost');
  expect(team?.cells.map(({ value }) => value)).toEqual([110_000, 220_000]);
});

test('the calling base lasts as long as calls use it up, or it is said what is needed', () => {
  const base = (link: string) => read(callingBase(...told(link, 'en')));
  expect(base('base=43500&phone=100')).toBe(
    'Calling base: 43,500 contacts, of which 30% are ever reached. At the goal it lasts 3 months.',
  );
  expect(base('phone=100')).toContain('enter the number of contacts');
  expect(base('base=5000')).toContain('no visits of this scenario are calls');
  expect(base('base=5000&phone=100&reach=')).toContain('not all of its figures');
});

import { parseFrontmatter } from 'astro/markdown';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roleSchema } from '../../src/content/schemas.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { percentText, plainNumber } from '../../src/i18n/number.ts';
import { levers } from '../../src/model/levers.ts';
import { roleKeys } from '../../src/model/roles.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function read(path: string) {
  const file = new URL(`../../src/content/${path}.mdx`, import.meta.url);
  return parseFrontmatter(readFileSync(file, 'utf8'));
}

/** The first chapter of the method: its list of levers, and what is said below the list. */
function chapter(locale: Locale) {
  const [, text = ''] = read(`method/${locale}`).content.split(/^## /m);
  const rows = [...text.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs)];
  return {
    list: rows.map(([, name = '', about = '']) => ({ name: plain(name), about: plain(about) })),
    below: plain(text.slice(text.indexOf('</dl>') + '</dl>'.length)),
  };
}

const rolesOf = (locale: Locale) =>
  roleKeys.map((role) => ({
    role,
    ...roleSchema.parse(read(`roles/${locale}/${role}`).frontmatter),
  }));

/** The roles that a text names, in the order in which it does. */
function rolesIn(text: string, locale: Locale) {
  return rolesOf(locale)
    .map(({ role, title }) => {
      // The contractors share the marketer's page; «телемаркетолог» is no «маркетолог».
      const [person = ''] = title.split(/\s(?:and|и)\s/);
      const name = new RegExp(`(?<!\\p{L})${person}(?!\\p{L})`, 'iu');
      return { role, place: text.search(name) };
    })
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ role }) => role);
}

const number = String.raw`(\d+(?:[ ,]\d{3})*(?:[.,]\d+)?)`;

/** What stands before a range and between its ends, and where the owners begin. */
const wording = {
  en: { allowed: 'Allowed: ', slider: 'on the slider, ', to: ' to ', owners: 'Decided by' },
  ru: { allowed: 'Допустимо ', slider: 'на ползунке ', to: '–', owners: 'Решает|Решают' },
} satisfies Record<Locale, unknown>;

describe.each(locales)('what the method says of the levers in %s', (locale) => {
  const { list, below } = chapter(locale);
  const said = levers.map((lever, at) => ({ ...lever, about: list[at]?.about ?? '' }));

  test('goes through the levers of the model', () => {
    const { names } = dictionary(locale).levers;
    expect(list.map(({ name }) => name)).toEqual(levers.map(({ key }) => plain(names[key])));
  });

  test.each(['allowed', 'slider'] as const)('gives the range that is their %s one', (which) => {
    const words = wording[locale];
    const sign = percentText(locale, '').replace('\u00a0', ' ');
    const range = new RegExp(`${words[which]}${number}${words.to}${number}( ?%)?`);
    for (const { key, about, shift, [which]: ends } of said) {
      const shown = ends.map((end) => plain(plainNumber(locale, end * 10 ** shift)));
      expect(range.exec(about)?.slice(1), key).toEqual([...shown, shift === 2 ? sign : undefined]);
    }
  });

  test('names those who decide, and who answers for all', () => {
    for (const { key, about, owners } of said) {
      const from = about.search(new RegExp(wording[locale].owners));
      expect(from, key).toBeGreaterThan(0);
      expect(rolesIn(about.slice(from), locale), key).toEqual(owners);
    }
    const all = rolesOf(locale).filter(({ owns }) => owns.length === levers.length);
    const [first = ''] = below.split('. ');
    expect(rolesIn(first, locale)).toEqual(all.map(({ role }) => role));
  });
});

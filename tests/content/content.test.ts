import { parseFrontmatter } from 'astro/markdown';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodSchema, roleSchema } from '../../src/content/schemas.ts';
import { equationNames } from '../../src/content/equations.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { percentText } from '../../src/i18n/number.ts';
import type { Outcome } from '../../src/model/factors.ts';
import { leverKeys, levers, type LeverKey, type Side } from '../../src/model/levers.ts';
import { roleKeys, type RoleKey } from '../../src/model/roles.ts';
import { figureOf, figuresOf, metricUnit, type Metric } from '../../src/model/metrics.ts';
import { stepGain } from '../../src/model/stepGain.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { sourceFigures } from '../../src/scenario/source.ts';

const folder = new URL('../../src/content/', import.meta.url);

function read(path: string) {
  const { frontmatter, content } = parseFrontmatter(readFileSync(new URL(path, folder), 'utf8'));
  return { data: frontmatter, body: content };
}

function readRole(locale: Locale, role: RoleKey) {
  const { data, body } = read(`roles/${locale}/${role}.mdx`);
  return { data: roleSchema.parse(data), body };
}

interface Use {
  readonly metric: Metric;
  readonly side: Side | undefined;
}

/** Live figures and levers of a text, in the order in which they stand there. */
function figuresIn(body: string): Use[] {
  return [
    ...body.matchAll(/<(?:Figure metric|Lever lever)="(\w+)"(?: side="(now|goal)")?[^>]*\/>/g),
  ].map(([, metric, side]) => ({ metric: metric as Metric, side: side as Side | undefined }));
}

/** What one step of a lever is worth, wherever a text tells it. */
function worthsIn(body: string): string[] {
  return [...body.matchAll(/<StepGain lever="(\w+)" outcome="(\w+)" side="(now|goal)" \/>/g)].map(
    ([, lever, outcome, side]) => `${lever} ${outcome} ${side}`,
  );
}

const namesOf = (uses: readonly Use[]) =>
  [...new Set(uses.map(({ metric, side }) => `${metric} ${side ?? 'both'}`))].sort();

/** What a reader reads: no tags, no code, no imports. */
function prose(body: string): string {
  return body
    .replace(/^import .*$/gm, '')
    .replace(/`[^`]*`/g, '')
    .replace(/<[^>]*>/g, '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

describe('the roles', () => {
  test.each(locales)('in %s are the five of the model', (locale) => {
    const files = readdirSync(new URL(`roles/${locale}/`, folder));
    expect(files.sort()).toEqual(roleKeys.map((role) => `${role}.mdx`).sort());
  });

  test.each(roleKeys)('%s says as much in both languages', (role) => {
    const shapeIn = (locale: Locale) => {
      const { data, body } = readRole(locale, role);
      return {
        owns: data.owns,
        means: data.tasks.map(({ means }) => means.length),
        rhythms: data.kpis.map(({ often }) => often),
        notes: data.kpis.map(({ note }) => note !== undefined),
        hasSign: data.short !== undefined,
        sections: body.split(/^## /m).length,
      };
    };
    expect(shapeIn('ru')).toEqual(shapeIn('en'));
  });

  test.each(roleKeys)('%s has the same live figures in both languages', (role) => {
    const figuresOfParts = (locale: Locale) =>
      readRole(locale, role)
        .body.split('<More>')
        .map((part) => namesOf(figuresIn(part)));
    expect(figuresOfParts('ru')).toEqual(figuresOfParts('en'));
  });

  test.each(roleKeys)('%s tells in both languages what its own levers are worth', (role) => {
    const [en, ru] = locales.map((locale) => readRole(locale, role));
    const worths = worthsIn(en!.body);
    expect(worthsIn(ru!.body)).toEqual(worths);
    expect(worths.length).toBe(en!.body.match(/<StepGain/g)?.length ?? 0);
    const told = new Set(worths.map((one) => one.split(' ')[0]));
    // The deal cycle is part of neither outcome.
    const own = en!.data.owns.filter((key) => key !== 'cycle');
    expect([...told]).toEqual(expect.arrayContaining(own));
    for (const one of worths) {
      const [lever, outcome] = one.split(' ') as [LeverKey, Outcome];
      expect(stepGain(defaultScenario.goal, lever, outcome), one).toBeGreaterThan(0);
    }
  });

  test('those who move a lever by the model hold it; the commercial director holds all', () => {
    for (const role of roleKeys) {
      const { owns } = readRole('en', role).data;
      const moved = levers.filter(({ owners }) => (owners as readonly RoleKey[]).includes(role));
      expect(owns).toEqual(expect.arrayContaining(moved.map(({ key }) => key)));
    }
    expect(readRole('en', 'commercial-director').data.owns).toEqual(leverKeys);
  });

  const everyRole = locales.flatMap((locale) => roleKeys.map((role) => [locale, role] as const));

  test.each(everyRole)(
    '%s/%s names figures that exist, each with the side that it needs',
    (locale, role) => {
      const figures = figuresOf(defaultScenario);
      const { body } = readRole(locale, role);
      const uses = figuresIn(body);
      expect(uses.length).toBe(body.match(/<(Figure|Lever)/g)?.length);
      for (const { metric, side } of uses) {
        expect(side === undefined, metric).toBe(metricUnit(metric) === 'multiplier');
        expect(figureOf(figures, metric, side), metric).toBeGreaterThan(0);
      }
    },
  );

  test.each(everyRole)('%s/%s has a brief that fits beside the simulator', (locale, role) => {
    const [brief = '', more, ...rest] = readRole(locale, role).body.split(/<More>|<\/More>/);
    expect(rest.join('').trim()).toBe('');
    expect(more).toMatch(/^## /m);
    expect(brief).not.toMatch(/^## /m);
    const words = brief
      .replace(/<Figure[^>]*noun[^>]*>/g, '12 leads')
      .replace(/<[^>]*>/g, '12')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThanOrEqual(50);
    expect(words.length).toBeLessThanOrEqual(80);
  });
});

describe('the method', () => {
  const method = (locale: Locale) => read(`method/${locale}.mdx`);

  test.each(locales)('in %s shows every equation once, in that language', (locale) => {
    const { data, body } = method(locale);
    methodSchema.parse(data);
    const shown = [...body.matchAll(/equation\('(\w+)', '(\w+)'\)/g)];
    expect(shown.map(([, name]) => name).sort()).toEqual([...equationNames].sort());
    expect(new Set(shown.map(([, , of]) => of))).toEqual(new Set([locale]));
  });

  test('has the same sections, terms and rows in both languages', () => {
    const count = (locale: Locale, what: RegExp) => method(locale).body.match(what)?.length;
    for (const what of [/^## /gm, /^- /gm, /^\d+\. /gm, /^\| /gm]) {
      expect(count('ru', what)).toBe(count('en', what));
    }
    // Russian has one abbreviation more to explain: ЛПР.
    expect(count('ru', /<dt>/g)).toBe((count('en', /<dt>/g) ?? 0) + 1);
  });

  test.each(locales)('in %s tells the assumptions that the presets make', (locale) => {
    const text = method(locale)
      .body.replaceAll('\u00a0', ' ')
      .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '');
    const said = (value: number) => String(value).replace('.', locale === 'ru' ? ',' : '.');
    const percent = (value: number) =>
      percentText(locale, said(Number((value * 100).toPrecision(4)))).replace('\u00a0', ' ');
    const { now, goal } = presetOf('calls').scenario;
    const norm = presetOf('norm').scenario.now;
    const example = defaultScenario;
    const expected = [
      `CV1 ${percent(now.cv1)} → ${percent(goal.cv1)}`,
      `CV2 ${percent(now.cv2)} → ${percent(goal.cv2)}`,
      `${now.cycle} → ${goal.cycle}`,
      ...[now.market, now.price, norm.price, norm.cycle, norm.market].map(said),
      ...[norm, example.now, example.goal].map(
        ({ cv1, cv2 }) => `CV1 ${percent(cv1)}, CV2 ${percent(cv2)}`,
      ),
      ...[example.now, example.goal].flatMap(({ price, cycle, market }) =>
        [price, cycle, market].map(said),
      ),
      ...Object.values(sourceFigures.coca).map((value) => `${value} ₽`),
    ];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });
});

describe('typography', () => {
  const files = locales.flatMap((locale) => [
    ...roleKeys.map((role) => [locale, `roles/${locale}/${role}.mdx`] as const),
    [locale, `method/${locale}.mdx`] as const,
  ]);

  /** What reads wrong in a text, with a few letters around it. */
  function slips(path: string, pattern: RegExp): string[] {
    const { data, body } = read(path);
    const around = new RegExp(`.{0,20}(?:${pattern.source}).{0,20}`, 'giu');
    return [prose(body), ...textsIn(data)].flatMap((text) => text.match(around) ?? []);
  }

  test.each(files)('%s: %s', (locale, path) => {
    expect(slips(path, /["']|\.\.\./), 'typewriter marks').toEqual([]);
    expect(slips(path, /\S[ \u00a0]-[ \u00a0]/), 'a hyphen for a dash').toEqual([]);
    expect(slips(path, /\]\(#|href="#/), 'the fragment belongs to the scenario').toEqual([]);
    const [open, close] = locale === 'ru' ? ['«', '»'] : ['“', '”'];
    expect(slips(path, new RegExp(open)).length).toBe(slips(path, new RegExp(close)).length);
    expect(slips(path, locale === 'ru' ? /[“”]/ : /«(?!Отдел продаж»)/), 'quotation marks').toEqual(
      [],
    );
  });

  test.each(files.filter(([locale]) => locale === 'ru'))(
    'Russian letters and spaces, %s: %s',
    (_, path) => {
      expect(slips(path, /\S [—–]/), 'a dash begins a line').toEqual([]);
      const shortWord = /(?<!\p{L})\p{Script=Cyrillic}{1,2} (?=[\p{L}\d«])/u;
      expect(slips(path, shortWord), 'a short word ends a line').toEqual([]);
      const withoutDots =
        /(?<!\p{L})(еще|ее|нее|свое|емкост\p{L}*|дает|идет|ведет|придет|зовет|берет|расчет\p{L}*|отчет\p{L}*|счет\p{L}*|наем|трех|четырех|впятером)(?!\p{L})/u;
      expect(slips(path, withoutDots), 'ё').toEqual([]);
    },
  );
});

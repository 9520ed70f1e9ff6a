import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readComparison, writeComparison } from '../../src/scenario/comparisonLink.ts';
import { DECK_LENGTH } from '../../src/scenario/deck.ts';
import { readEmbed, writeEmbed } from '../../src/scenario/embed.ts';
import { themeOf } from '../../src/scenario/themes.ts';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { linkParts } from '../../src/scenario/linkParts.ts';
import { readStep, writeStep } from '../../src/scenario/deckStepLink.ts';
import { sameValue, type Scenario } from '../../src/scenario/scenario.ts';

/*
 * A file holds texts as they were published and what each of them must always mean. What is not
 * given stands there as null: JSON has no NaN. Parts of a scenario that came later than a file are
 * not in it, hence "match": there they have their default.
 */

const folder = new URL('../links/', import.meta.url);

/** The files of one form, each with its entries. */
function frozenIn<Entry>(path: string): [file: string, entries: readonly Entry[]][] {
  const here = new URL(path, folder);
  return readdirSync(here)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, here), 'utf8')) as Entry[]]);
}

/**
 * Since the files were published, the check and the margin have moved from the plan to the customer,
 * where the check has a figure a side: one that was published stands for both.
 */
function asPublished(scenario: Scenario): object {
  const { now, goal } = scenario.customer;
  const one = (a: number, b: number) => (sameValue(a, b) ? a : [a, b]);
  const averageCheck = one(now.averageCheck, goal.averageCheck);
  return { ...scenario, plan: { ...scenario.plan, averageCheck, margin: now.margin } };
}

/** A meaning as the files hold it. */
const plain = (meaning: unknown): unknown =>
  JSON.parse(
    JSON.stringify(meaning, (_, value: unknown) =>
      // It would become null as well, and is no value that a scenario may hold.
      value === Infinity ? 'Infinity' : value,
    ),
  );

interface FrozenLink {
  readonly link: string;
  readonly scenario: object;
}

describe.each(frozenIn<FrozenLink>('./'))('links published as %s still open', (_, frozen) => {
  test.each(frozen)('$link', ({ link, scenario }) => {
    const reading = readLink(link);
    expect(reading.problems).toEqual([]);
    expect(plain(asPublished(reading.scenario))).toMatchObject(scenario);
    expect(readLink(writeLink(reading.scenario))).toEqual(reading);
  });
});

/** What each key was given anywhere in the links that were published. */
function published(key: string): string[] {
  return frozenIn<FrozenLink>('./').flatMap(([, entries]) =>
    entries.flatMap(({ link }) => new URLSearchParams(link.replace('#', '')).get(key) ?? []),
  );
}

test.each([...linkParts.keys()])('a changed default of %s is noticed', (key) => {
  const leftOut = frozenIn<FrozenLink>('./').flatMap(([, entries]) =>
    entries.filter(({ link }) => !new RegExp(`[#&]${key}=`).test(link) && link.includes('=')),
  );
  const isPinned = leftOut.some(({ link, scenario }) =>
    published(key).some((value) => {
      const other = plain(readLink(`${link}&${key}=${encodeURIComponent(value)}`).scenario);
      return !isMatch(other, scenario);
    }),
  );
  expect(isPinned, `a link without ${key}, and what it means`).toBe(true);
});

/** Whether `toMatchObject` would find one in the other. */
function isMatch(value: unknown, part: object): boolean {
  try {
    expect(value).toMatchObject(part);
    return true;
  } catch {
    return false;
  }
}

interface FrozenStep extends FrozenLink {
  /** From 1. */
  readonly step: number;
}

describe.each(frozenIn<FrozenStep>('step/'))('decks published as %s still open', (_, frozen) => {
  test.each(frozen)('$link', ({ link, step, scenario }) => {
    expect(readStep(link, DECK_LENGTH)).toEqual({ step });
    const reading = readLink(link);
    expect(reading.problems).toEqual([]);
    expect(plain(asPublished(reading.scenario))).toMatchObject(scenario);
    expect(readStep(writeStep(step), DECK_LENGTH)).toEqual({ step });
  });
});

interface FrozenComparison {
  readonly link: string;
  /** The place of the base, from 0. */
  readonly base: number;
  readonly scenarios: readonly object[];
}

describe.each(frozenIn<FrozenComparison>('comparison/'))(
  'comparisons published as %s still open',
  (_, frozen) => {
    test.each(frozen)('$link', ({ link, base, scenarios }) => {
      const reading = readComparison(link);
      expect(reading.problems).toEqual([]);
      const meanings = reading.scenarios.map(asPublished);
      expect(plain({ ...reading, scenarios: meanings })).toMatchObject({ base, scenarios });
      expect(readComparison(writeComparison(reading))).toEqual(reading);
    });
  },
);

interface FrozenEmbed {
  readonly query: string;
  readonly settings: object;
}

describe.each(frozenIn<FrozenEmbed>('embed/'))('embeds published as %s still open', (_, frozen) => {
  test.each(frozen)('$query', ({ query, settings }) => {
    const reading = readEmbed(query);
    const theme = themeOf(new URLSearchParams(query).get('theme'));
    expect(plain({ ...reading, theme })).toMatchObject(settings);
    expect(readEmbed(writeEmbed(reading, theme))).toEqual(reading);
  });
});

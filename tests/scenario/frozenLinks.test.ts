import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/scenario/link.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

interface FrozenLink {
  readonly link: string;
  readonly scenario: unknown;
}

const folder = new URL('../links/', import.meta.url);

/** A lever that is not given stands as null in the files: JSON has no NaN. */
const plain = (scenario: Scenario): unknown => JSON.parse(JSON.stringify(scenario));

describe.each(readdirSync(folder))('links published as %s still open', (file) => {
  const frozen = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FrozenLink[];

  test.each(frozen)('$link', ({ link, scenario }) => {
    const reading = readLink(link);
    expect(reading.problems).toEqual([]);
    // Parts that came later are not in the older files: there they have their default.
    expect(plain(reading.scenario)).toMatchObject(scenario as object);
  });
});

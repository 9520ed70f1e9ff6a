import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { expect } from './fixtures.ts';

/** The minified script: a page reads it in 0.40 CPU seconds, the whole `axe.source` in 0.59. */
const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules that colours decide: the only ones that a page can break in dark colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** No page has sound or a film, which is all that axe would fetch files again for. */
const options: axe.RunOptions = { resultTypes: ['violations'], preload: false };

/**
 * Expects axe to find no fault in a page as it is, in light colours and in dark ones; in some parts
 * of it where they are named.
 */
export async function expectNoFault(
  page: Page,
  state = '',
  parts: readonly string[] = [],
): Promise<void> {
  // Once a page: to read it costs a browser a third as much as to run it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const rules =
      colorScheme === 'dark' ? { runOnly: { type: 'rule' as const, values: colourRules } } : {};
    const violations = await page.evaluate(
      async ({ include, ...rest }) => {
        const { run } = (window as unknown as { axe: typeof axe }).axe;
        return (await run(include.length > 0 ? { include } : document, rest)).violations;
      },
      { ...options, ...rules, include: [...parts] },
    );
    expect(violations, `${state} ${colorScheme}`).toEqual([]);
  }
}

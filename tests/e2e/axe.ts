import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The rules that colours decide: the only ones that a page can break in dark colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Expects axe to find no fault in a page as it is, in light colours and in dark ones; in some parts
 * of it where they are named.
 */
export async function expectNoFault(
  page: Page,
  state = '',
  parts: readonly string[] = [],
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // No frame of another site has to be looked into: without that, axe needs a third of the time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    axe.options({ resultTypes: ['violations'] });
    if (colorScheme === 'dark') axe.withRules(colourRules);
    for (const part of parts) axe.include(part);
    const { violations } = await axe.analyze();
    expect(violations, `${state} ${colorScheme}`).toEqual([]);
  }
}

import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { open } from './simulator.ts';

/** How many steps the deck of the worked example has. */
export const STEPS = 11;

/** Opens the deck at a step by its number in links; these are opened anew, as a fragment alone would not be. */
export async function openDeck(page: Page, base = '/', step = 1, link = ''): Promise<void> {
  const fragment = [link, step > 1 ? `step=${step}` : ''].filter(Boolean).join('&');
  await page.goto('about:blank');
  await open(page, `${base}present/${fragment ? `#${fragment}` : ''}`);
}

/** Expects the deck to stand at a place among its steps; short phones hide the line of them. */
export async function expectStep(page: Page, step: number, count = STEPS): Promise<void> {
  await expect(page.locator('.stage nav [aria-current="step"]')).toHaveAttribute(
    'aria-label',
    new RegExp(`^(Step|Шаг)\\s${step}\\s(of|из)\\s${count}:\\s`),
  );
}

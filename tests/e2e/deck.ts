import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { follow, open } from './simulator.ts';

/** How many steps the deck of the worked example has. */
export const STEPS = 11;

/** Opens the deck at a step by its number in links. */
export async function openDeck(page: Page, base = '/', step = 1, link = ''): Promise<void> {
  await open(page, `${base}present/${fragment(step, link)}`);
}

/** Opens a step, and another scenario, in the deck that is there. */
export async function goToStep(page: Page, step: number, link = ''): Promise<void> {
  await follow(page, fragment(step, link));
}

function fragment(step: number, link: string): string {
  const parts = [link, step > 1 ? `step=${step}` : ''].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Expects the deck to stand at a place among its steps; short phones hide the line of them. */
export async function expectStep(page: Page, step: number, count = STEPS): Promise<void> {
  await expect(page.locator('.stage nav [aria-current="step"]')).toHaveAttribute(
    'aria-label',
    new RegExp(`^(Step|Шаг)\\s${step}\\s(of|из)\\s${count}:\\s`),
  );
}

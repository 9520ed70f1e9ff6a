import type { Locator, Page } from '@playwright/test';
import type { Chapter } from '../../src/chapters.ts';
import { expect } from './fixtures.ts';

/** Brings a chapter to the screen and waits until it listens. */
export async function chapter(page: Page, id: Chapter['id']): Promise<Locator> {
  const section = page.locator(`#${id}`);
  const island = page.locator('astro-island', { has: section });
  await section.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
  return section;
}

/** The unrounded value of a figure, NaN where it has none. */
export async function value(where: Locator, metric: string): Promise<number> {
  const text = await where.locator(`[data-metric="${metric}"]`).first().getAttribute('data-value');
  return text === null ? NaN : Number(text);
}

import type { Locator, Page } from '@playwright/test';
import { openDeck } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { open, slider } from './simulator.ts';

interface Way {
  /** Goes where the dialog can be opened, where that is another page than before. */
  readonly start?: (page: Page) => Promise<void>;
  /** What has the focus before it opens, and gets it back. */
  readonly opener: (page: Page) => Locator;
  /** Opens it from there by keyboard. */
  readonly ask: (page: Page) => Promise<void>;
}

const takeAway = (page: Page) => page.getByRole('button', { name: 'Export' });

/** Chooses what is to be taken away. */
const take = (name: RegExp) => async (page: Page) => {
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name }).press('Enter');
};
const press = (page: Page) => page.keyboard.press('Enter');

const ways: readonly Way[] = [
  {
    start: async (page) => {
      // Without a clipboard a link is shown to be copied by hand.
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await open(page, '/');
    },
    opener: (page) => page.getByRole('button', { name: 'Share' }),
    ask: press,
  },
  { opener: takeAway, ask: take(/^Show as QR code/) },
  { opener: takeAway, ask: take(/^Embed/) },
  { opener: (page) => page.getByRole('button', { name: 'My scenarios' }), ask: press },
  {
    start: async (page) => {
      await openDeck(page, '/', 5);
      await slider(page, 'cv2', 'goal').press('End');
    },
    opener: (page) => page.getByRole('link', { name: 'Leave (Esc)' }),
    ask: press,
  },
];

test('a dialog holds the focus, and gives it back however it is closed', async ({ page }) => {
  for (const { start, opener, ask } of ways) {
    await start?.(page);
    const dialog = page.getByRole('dialog');
    const beside = () => page.mouse.click(3, 3);
    for (const close of [() => page.keyboard.press('Escape'), beside]) {
      await opener(page).focus();
      await ask(page);
      await expect(dialog).toBeVisible();
      for (let stop = 0; stop < 10; stop += 1) {
        await page.keyboard.press('Tab');
        // After the last one comes the browser itself, for which the page has no element.
        await expect(page.locator(':focus:not(dialog *, dialog, body)')).toHaveCount(0);
      }
      await close();
      await expect(dialog).toBeHidden();
      await expect(opener(page)).toBeFocused();
    }
  }
});

test('a dialog that is asked for twice while it comes opens once', async ({ page }) => {
  let letIn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letIn = resolve));
  // From the start, so that it cannot have come before.
  await page.route('**/leave*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openDeck(page, '/', 5);
  await slider(page, 'cv2', 'goal').press('End');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  letIn();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

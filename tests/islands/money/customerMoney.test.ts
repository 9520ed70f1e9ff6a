import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { areasOf } from '../../../src/chapters.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { nameTexts } from '../../../src/i18n/pageTexts.ts';
import CustomerMoney from '../../../src/islands/money/CustomerMoney.svelte';
import { readLink } from '../../../src/scenario/link.ts';
import { openScenario, startFromDefault } from '../../../src/state/actions.ts';

/** The section as a page is built with it. */
function built(locale: 'en' | 'ru', link = ''): string {
  openScenario(readLink(link).scenario);
  const t = nameTexts(dictionary(locale), areasOf('money'));
  return render(CustomerMoney, { props: { t } }).body;
}

beforeEach(startFromDefault);

describe.each(['en', 'ru'] as const)('the money of a customer (%s)', (locale) => {
  test('is built with the worked example', () => {
    const html = built(locale);
    expect(html).toMatch(/data-metric="ltv" data-side="goal"[^>]*data-value="24000"/);
    expect(html).toContain('data-chart="staircase"');
    expect(html).not.toMatch(/NaN|undefined/);
  });

  test('asks for the life of contracts that are renewed, and for deals that repeat', () => {
    expect(built(locale, 'life=18')).toContain('id="life-field"');
    expect(built(locale, 'qr=0~1.5')).toContain('id="qr-goal-field"');
    expect(built(locale)).not.toContain('id="qr-field"');
  });

  test('draws nothing while it is not known', () => {
    const html = built(locale, 'check=&margin=');
    expect(html).not.toContain('data-chart="staircase"');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});

import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { areasOf } from '../../../src/chapters.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { nameTexts } from '../../../src/i18n/pageTexts.ts';
import Department from '../../../src/islands/department/Department.svelte';
import { readLink } from '../../../src/scenario/link.ts';
import { openScenario, startFromDefault } from '../../../src/state/actions.ts';

/** The section as a page is built with it. */
function built(locale: 'en' | 'ru', link = ''): string {
  openScenario(readLink(link).scenario);
  const t = nameTexts(dictionary(locale), areasOf('department'));
  return render(Department, { props: { t } }).body;
}

beforeEach(startFromDefault);

describe.each(['en', 'ru'] as const)('the department (%s)', (locale) => {
  test('is built with the worked example', () => {
    const html = built(locale);
    expect(html).toMatch(/data-metric="people" data-side="goal" data-role="salesperson"[^>]*"3"/);
    expect(html).toContain('data-chart="workload"');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('has a pair for each role, and the cycle that its work hangs on', () => {
    const html = built(locale, 'sp=1~3');
    for (const id of ['sp-goal-field', 'tm-field', 'ap-field', 'cycle-goal-field', 'market-now']) {
      expect(html).toContain(`id="${id}"`);
    }
  });

  test('says of my figures what is missing, and draws no line', () => {
    const html = built(locale, 'cv1=&cv2=&price=&cycle=&market=');
    expect(html).toMatch(/not given yet|не\sзадано/);
    expect(html).not.toMatch(/NaN|undefined|Infinity|class="sum/);
  });
});

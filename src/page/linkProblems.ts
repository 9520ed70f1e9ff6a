import { mount } from 'svelte';
import { loadTexts } from '../i18n/loadTexts.ts';
import { pageLocale } from '../i18n/pageLocale.ts';
import LinkNotice from '../islands/simulator/LinkNotice.svelte';

/** Tells, in a place of a page, what was wrong with the links that it is opened by. */
export async function tellLinkProblems(target: Element): Promise<void> {
  const locale = pageLocale();
  mount(LinkNotice, { target, props: { locale, t: await loadTexts(locale), isOfProblems: true } });
}

import { mount } from 'svelte';
import LinkNotice from '../islands/simulator/LinkNotice.svelte';
import { noticeTexts } from '../words/noticeTexts.ts';
import { pageLocale } from '../i18n/pageLocale.ts';

/** Tells, in a place of a page, what was wrong with the links that it is opened by. */
export function tellLinkProblems(target: Element): void {
  const locale = pageLocale();
  mount(LinkNotice, { target, props: { locale, t: noticeTexts(locale), isOfProblems: true } });
}

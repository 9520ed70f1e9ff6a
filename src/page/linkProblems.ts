import { mount } from 'svelte';
import { loadTexts } from '../i18n/loadTexts.ts';
import LinkNotice from '../islands/context/LinkNotice.svelte';

/** Shows the problems of opened links in an element. */
export async function tellLinkProblems(target: Element): Promise<void> {
  mount(LinkNotice, { target, props: { t: await loadTexts(), isOfProblems: true } });
}

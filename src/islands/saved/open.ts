import { mount, unmount } from 'svelte';
import { pageLocale } from '../pageLocale.ts';
import SavedDialog from './SavedDialog.svelte';
import { savedTexts } from './texts.ts';

/** Opens the visitor's own scenarios above the page. */
export function openSavedScenarios(): void {
  const locale = pageLocale();
  const dialog = mount(SavedDialog, {
    target: document.body,
    props: { locale, t: savedTexts(locale), onclose: () => void unmount(dialog) },
  });
}

import { mount, unmount } from 'svelte';
import { localeOf } from '../../i18n/locale.ts';
import SavedDialog from './SavedDialog.svelte';
import { savedTexts } from './texts.ts';

/** Opens the visitor's own scenarios above the page. */
export function openSavedScenarios(): void {
  const locale = localeOf(document.documentElement.lang);
  const dialog = mount(SavedDialog, {
    target: document.body,
    props: { locale, t: savedTexts(locale), onclose: () => void unmount(dialog) },
  });
}

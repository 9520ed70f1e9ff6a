import { openDialog } from '../../ui/openDialog.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import SavedDialog from './SavedDialog.svelte';
import { savedTexts } from './texts.ts';

/** Opens the visitor's own scenarios above the page. */
export function openSavedScenarios(): void {
  const locale = pageLocale();
  openDialog(SavedDialog, { locale, t: savedTexts(locale) });
}

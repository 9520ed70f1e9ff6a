import { loadTexts } from '../../i18n/loadTexts.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { openDialog } from '../../ui/openDialog.ts';
import SavedDialog from './SavedDialog.svelte';

export async function openSavedScenarios(): Promise<void> {
  const locale = pageLocale();
  openDialog(SavedDialog, { locale, t: await loadTexts(locale) });
}

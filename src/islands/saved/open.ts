import { loadTexts } from '../../i18n/loadTexts.ts';
import { openDialog } from '../../ui/openDialog.ts';
import SavedDialog from './SavedDialog.svelte';

export async function openSavedScenarios(): Promise<void> {
  openDialog(SavedDialog, { t: await loadTexts() });
}

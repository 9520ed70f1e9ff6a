import { loadTexts } from '../../i18n/loadTexts.ts';
import { openDialog } from '../../ui/openDialog.ts';
import EmbedDialog from './EmbedDialog.svelte';

/** Opens the dialog with the embed's HTML. */
export async function openEmbedDialog(): Promise<void> {
  openDialog(EmbedDialog, { t: await loadTexts() });
}

import { loadTexts } from '../../i18n/loadTexts.ts';
import { isScenarioPage, pageAddress } from '../../state/address.ts';
import { scenario } from '../../state/current.ts';
import { openDialog } from '../../ui/openDialog.ts';
import QrDialog from './QrDialog.svelte';

/** Shows the scenario's link as a QR code. */
export async function showQrCode(): Promise<void> {
  const { takeAway } = await loadTexts();
  openDialog(QrDialog, {
    link: pageAddress(),
    name: isScenarioPage() ? scenario.get().name : '',
    t: takeAway.qr,
  });
}

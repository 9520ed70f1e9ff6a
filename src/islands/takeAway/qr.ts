import { isScenarioPage, pageAddress } from '../../state/address.ts';
import { scenario } from '../../state/current.ts';
import { openDialog } from '../../ui/openDialog.ts';
import QrDialog from './QrDialog.svelte';
import { pageTexts } from './texts.ts';

/** Shows the link of the scenario to the phones in the room. */
export function showQrCode(): void {
  openDialog(QrDialog, {
    link: pageAddress(),
    name: isScenarioPage() ? scenario.get().name : '',
    t: pageTexts().qr,
  });
}

import { mount, unmount } from 'svelte';
import { isScenarioPage, pageAddress } from '../../state/address.ts';
import { scenario } from '../../state/scenario.ts';
import QrDialog from './QrDialog.svelte';
import { pageTexts } from './texts.ts';

/** Shows the link of the scenario to the phones in the room. */
export function showQrCode(): void {
  const dialog = mount(QrDialog, {
    target: document.body,
    props: {
      link: pageAddress(),
      name: isScenarioPage() ? scenario.get().name : '',
      t: pageTexts().qr,
      onclose: () => void unmount(dialog),
    },
  });
}

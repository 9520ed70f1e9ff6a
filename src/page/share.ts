import { isTooLong } from '../scenario/fragment.ts';
import { LINK_LENGTH } from '../scenario/link.ts';
import { isScenarioPage, pageAddress } from '../state/address.ts';
import { closeBeside } from '../ui/closeBeside.ts';
import { say } from '../ui/say.ts';

export function followShare(): void {
  const button = document.querySelector<HTMLButtonElement>('button.hand-on');
  const dialog = document.querySelector<HTMLDialogElement>('#link-dialog');
  const field = dialog?.querySelector('input');
  // Absent on embed and deck.
  if (!button || !dialog || !field) return;
  closeBeside(dialog);
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  button.addEventListener('click', () => {
    const link = pageAddress();
    const { copied = '', cut = '' } = button.dataset;
    const isCut = isScenarioPage() && isTooLong(new URL(link).hash, LINK_LENGTH);
    if (isCut) say(cut);
    void share(link, {
      copied: () => {
        if (!isCut) say(copied);
      },
      byHand: (link) => {
        field.value = link;
        dialog.showModal();
        field.select();
      },
    });
  });
}

interface Outcomes {
  readonly copied: () => void;
  readonly byHand: (link: string) => void;
}

async function share(link: string, { copied, byHand }: Outcomes): Promise<void> {
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title: document.title, url: link });
      return;
    } catch (error) {
      // Closing the sheet is not a failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(link);
    copied();
  } catch {
    byHand(link);
  }
}

/**
 * Closes a dialog at a click beside it where the browser does not know `closedby`, as Safari long
 * did not. A press that begins in the dialog and ends beside it, as when text is selected, is none.
 */
export function closeBeside(dialog: HTMLDialogElement): void {
  if ('closedBy' in HTMLDialogElement.prototype) return;
  let isBeside = false;
  dialog.addEventListener('pointerdown', (event) => {
    isBeside = event.target === dialog && !isWithin(dialog.getBoundingClientRect(), event);
  });
  dialog.addEventListener('click', () => {
    if (isBeside) dialog.close();
    isBeside = false;
  });
}

function isWithin(box: DOMRect, { clientX, clientY }: PointerEvent): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}

/** Polyfills `closedby="any"` for older Safari. A press that starts inside is no click outside. */
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

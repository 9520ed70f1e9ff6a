/** Ways to carry the scenario out of the page, each loaded when it is asked for. */
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  qr: () => import('./takeAway/qr.ts').then((part) => part.showQrCode()),
  figures: () => import('./takeAway/figures.ts').then((part) => part.saveFigures()),
};

/** Obeys the menu of what can be taken away. */
export function followTakeAway(): void {
  document.getElementById('take-away')?.addEventListener('click', ({ currentTarget, target }) => {
    const way = target instanceof Element && target.closest<HTMLElement>('[data-take]');
    if (!way) return;
    (currentTarget as HTMLElement).hidePopover();
    void ways[way.dataset['take'] ?? '']?.();
  });
}

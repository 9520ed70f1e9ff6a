/** How long a pointer rests on a figure before it is explained, in milliseconds. */
const REST = 300;

/** Figures of the page's scenario; those of others beside it say themselves what they are exactly. */
const EXPLAINED =
  '[data-explain], .figure[data-metric]:not([data-compared] *), [data-metric][data-outcome]';

/**
 * Explains figures where a pointer rests and terms where the focus or a tap comes. What is needed
 * for it is loaded when it is asked for first.
 */
export function followExplanations(): void {
  let shown: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    const target = shown;
    shown = undefined;
    if (target) void import('./explanation.ts').then((part) => part.hideExplanation(target));
  };
  const show = (target: HTMLElement, pause: number) => {
    if (target === shown) return;
    hide();
    shown = target;
    timer = setTimeout(() => {
      void import('./explanation.ts').then((part) => {
        // The pointer may have gone while the part was on its way.
        if (shown === target && target.isConnected) part.showExplanation(target);
      });
    }, pause);
  };
  const targetOf = ({ target }: Event, selector: string) =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;

  addEventListener('pointerover', (event) => {
    const target =
      event.pointerType === 'mouse' && event.buttons === 0 && targetOf(event, EXPLAINED);
    if (target) show(target, REST);
    else if (event.pointerType === 'mouse' && document.activeElement !== shown) hide();
  });
  addEventListener('focusin', (event) => {
    const target = targetOf(event, '[data-explain]');
    if (target) show(target, 0);
    else hide();
  });
  addEventListener('click', (event) => {
    const target = targetOf(event, EXPLAINED);
    if (target) show(target, 0);
    else hide();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('scroll', hide, { passive: true, capture: true });
}

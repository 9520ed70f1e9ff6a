import { loadTexts } from '../i18n/loadTexts.ts';
import { reportFailure } from '../islands/context/onDemand.ts';

/** Delay before a hovered figure is explained, in milliseconds. */
const HOVER_DELAY = 300;

/** Delay before it closes, so that the pointer can reach it, in milliseconds. */
const LEAVE_DELAY = 250;

/** Figures of the page's scenario; a comparison's state their exact values themselves. */
const EXPLAINED =
  '[data-explain], .figure[data-metric]:not([data-compared]), [data-metric][data-outcome]';

/** Explains hovered figures and focused or tapped terms, with code loaded on first use. */
export function followExplanations(): void {
  let asked: HTMLElement | undefined;
  let open: HTMLElement | undefined;
  let coming: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stay = () => {
    clearTimeout(coming);
    clearTimeout(leaving);
    asked = leaving = undefined;
  };
  const hide = () => {
    stay();
    const target = open;
    open = undefined;
    if (target) void import('./explanation.ts').then((part) => part.hideExplanation(target));
  };
  const notLoaded = (error: unknown) => {
    asked = undefined;
    reportFailure(error);
  };
  const show = (target: HTMLElement, pause: number) => {
    if (target === asked) return;
    stay();
    if (target === open) return;
    asked = target;
    coming = setTimeout(() => {
      const parts = Promise.all([import('./explanation.ts'), loadTexts()]);
      parts.then(([part, t]) => {
        if (asked !== target || !target.isConnected) return;
        if (open) part.hideExplanation(open);
        asked = undefined;
        open = target;
        part.showExplanation(target, t);
      }, notLoaded);
    }, pause);
  };
  const leave = () => {
    clearTimeout(coming);
    asked = undefined;
    if (open) leaving ??= setTimeout(hide, LEAVE_DELAY);
  };
  const targetOf = ({ target }: Event, selector: string) =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;

  addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const target = event.buttons === 0 && targetOf(event, EXPLAINED);
    if (target) show(target, HOVER_DELAY);
    else if (targetOf(event, '[role="tooltip"]')) stay();
    else if (document.activeElement !== (asked ?? open)) leave();
  });
  addEventListener('focusin', (event) => {
    if (targetOf(event, '[role="tooltip"]')) return;
    const target = targetOf(event, '[data-explain]');
    if (target) show(target, 0);
    else hide();
  });
  addEventListener('click', (event) => {
    if (targetOf(event, '[role="tooltip"]')) return;
    const target = targetOf(event, EXPLAINED);
    if (target) show(target, 0);
    else hide();
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      if (open) event.preventDefault();
      hide();
    },
    { capture: true },
  );
  const follow = () => {
    // One that still loads is positioned when it shows.
    const target = open;
    if (!target) return;
    // Scrolling by focus does not close it.
    const focused = document.activeElement;
    if (target !== focused && !focused?.closest('[role="tooltip"]')) hide();
    else void import('./explanation.ts').then((part) => part.moveExplanation(target));
  };
  addEventListener('scroll', follow, { passive: true, capture: true });
  for (const event of ['wheel', 'touchmove']) addEventListener(event, hide, { passive: true });
}

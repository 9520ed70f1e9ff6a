import { loadTexts } from '../i18n/loadTexts.ts';
import { pageLocale } from '../i18n/pageLocale.ts';
import { sayNotLoaded } from '../ui/say.ts';

/** How long a pointer rests on a figure before it is explained, in milliseconds. */
const REST = 300;

/** How long an explanation stays when the pointer goes, so that it can get there, in milliseconds. */
const GRACE = 250;

/** Figures of the page's scenario; those of others beside it say themselves what they are exactly. */
const EXPLAINED =
  '[data-explain], .figure[data-metric]:not([data-compared] *), [data-metric][data-outcome]';

/**
 * Explains figures where a pointer rests and terms where the focus or a tap comes. What is needed
 * for it is loaded when it is asked for first.
 */
export function followExplanations(): void {
  /** Whose explanation is on its way, and whose is there to be read. */
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
  const notLoaded = () => {
    // Asked for again, it may come.
    asked = undefined;
    sayNotLoaded();
  };
  const show = (target: HTMLElement, pause: number) => {
    if (target === asked) return;
    stay();
    if (target === open) return;
    asked = target;
    coming = setTimeout(() => {
      const parts = Promise.all([import('./explanation.ts'), loadTexts(pageLocale())]);
      parts.then(([part, t]) => {
        // The pointer may have gone while the part was on its way.
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
    if (open) leaving ??= setTimeout(hide, GRACE);
  };
  const targetOf = ({ target }: Event, selector: string) =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null;

  addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const target = event.buttons === 0 && targetOf(event, EXPLAINED);
    if (target) show(target, REST);
    else if (targetOf(event, '[role="tooltip"]')) stay();
    else if (document.activeElement !== (asked ?? open)) leave();
  });
  addEventListener('focusin', (event) => {
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
      // One press is for one thing: the deck and the dialogs below it stay.
      if (open) event.preventDefault();
      hide();
    },
    { capture: true },
  );
  const follow = () => {
    // One that is still to come finds its place when it comes.
    const target = open;
    if (!target) return;
    // The focus brings what it comes to on to the screen: that is no reason to put it away.
    if (target !== document.activeElement) hide();
    else void import('./explanation.ts').then((part) => part.moveExplanation(target));
  };
  addEventListener('scroll', follow, { passive: true, capture: true });
  // Whoever scrolls by hand goes on reading.
  for (const event of ['wheel', 'touchmove']) addEventListener(event, hide, { passive: true });
}

import { atom, type ReadableAtom } from 'nanostores';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Scenario } from '../../scenario/scenario.ts';
import { hasFlag } from '../../page/pageState.ts';
import { current, scenario } from '../../state/current.ts';
import { inTurn } from '../../ui/idle.ts';

/** Pause before an off-screen chapter updates, in milliseconds. */
const OFFSCREEN_PAUSE = 150;

interface DeferredScenario {
  readonly scenario: Scenario;
  /** For the chapter's number format. */
  readonly currency: ReadableAtom<string>;
  /** Whether visible charts tween. */
  readonly isJump: boolean;
  readonly watch: Attachment;
}

/**
 * The scenario as one chapter shows it: own changes apply at once, others when idle, off the screen
 * after a pause (a step of a drag takes 14 ms of the main thread, 58 with all). Call during
 * component initialisation, and attach `watch` to the chapter.
 */
export function deferredScenario(): DeferredScenario {
  let shown = $state.raw(current.get());
  const currency = atom(scenario.get().currency);
  let element: Element | undefined;
  let isSeen = false;
  let leaveTurn: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stopWaiting() {
    leaveTurn?.();
    clearTimeout(timer);
  }

  function catchUp() {
    stopWaiting();
    show();
  }

  function show() {
    shown = current.get();
    currency.set(shown.scenario.currency);
  }

  function follow() {
    // A page is ready once all of it shows the link that it opened.
    if (!hasFlag('ready') || isUnderHand()) catchUp();
    else if (isSeen) takeTurn();
    else {
      clearTimeout(timer);
      timer = setTimeout(takeTurn, OFFSCREEN_PAUSE);
    }
  }

  function takeTurn() {
    leaveTurn = inTurn(catchUp);
  }

  function isUnderHand(): boolean {
    return element?.closest('section')?.matches(':focus-within, :active') ?? false;
  }

  $effect.pre(() => {
    // May have changed before hydration.
    show();
    const forget = scenario.listen(follow);
    return () => {
      forget();
      stopWaiting();
    };
  });

  return {
    get scenario() {
      return shown.scenario;
    },
    currency,
    get isJump() {
      return isSeen && shown.change.kind === 'jump';
    },
    watch(watched) {
      element = watched;
      const observer = new IntersectionObserver((entries) => {
        isSeen = entries.at(-1)?.isIntersecting ?? false;
        if (isSeen) catchUp();
      });
      observer.observe(watched);
      // What is pressed counts from the scenario of now.
      const section = watched.closest('section') ?? watched;
      const forgetFocus = on(section, 'focusin', catchUp);
      const forgetPress = on(section, 'pointerdown', catchUp, { capture: true });
      return () => {
        observer.disconnect();
        forgetFocus();
        forgetPress();
      };
    },
  };
}

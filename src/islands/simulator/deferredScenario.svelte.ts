import type { Attachment } from 'svelte/attachments';
import type { Scenario } from '../../scenario/scenario.ts';
import { current, scenario } from '../../state/current.ts';
import { inTurn } from '../../ui/idle.ts';

/** Pause before an off-screen chapter updates, in milliseconds. */
const REST = 150;

interface DeferredScenario {
  readonly scenario: Scenario;
  /** Charts tween. */
  readonly isJump: boolean;
  readonly watch: Attachment;
}

/**
 * The scenario as one chapter of the page shows it, so that a hand never waits for what it does not
 * look at. A jump, and a hand in the chapter itself, are followed at once. A hand elsewhere is
 * followed when it is the chapter's turn after what the hand holds was drawn: on a slow machine a few
 * steps later. Off the screen the chapter waits until the hand rests. Call it while a component is
 * made, and attach `watch` to an element of the chapter.
 */
export function deferredScenario(): DeferredScenario {
  let shown = $state.raw(current.get());
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
    shown = current.get();
  }

  function follow() {
    if (current.get().change.kind === 'jump' || isUnderHand()) catchUp();
    else if (isSeen) leaveTurn = inTurn(catchUp);
    else {
      clearTimeout(timer);
      timer = setTimeout(catchUp, REST);
    }
  }

  function isUnderHand(): boolean {
    return element?.closest('section')?.matches(':focus-within, :active') ?? false;
  }

  $effect.pre(() => {
    // May have changed before hydration.
    shown = current.get();
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
    get isJump() {
      return shown.change.kind === 'jump';
    },
    watch(watched) {
      element = watched;
      const observer = new IntersectionObserver((entries) => {
        isSeen = entries.at(-1)?.isIntersecting ?? false;
        if (isSeen) catchUp();
      });
      observer.observe(watched);
      return () => observer.disconnect();
    },
  };
}

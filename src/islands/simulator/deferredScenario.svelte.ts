import type { Attachment } from 'svelte/attachments';
import type { Scenario } from '../../scenario/scenario.ts';
import { current, scenario } from '../../state/current.ts';
import { inTurn } from '../../ui/idle.ts';

/** Pause before an off-screen chapter updates, in milliseconds. */
const REST = 150;

interface DeferredScenario {
  readonly scenario: Scenario;
  readonly isJump: boolean;
  readonly watch: Attachment;
}

/**
 * The scenario as one chapter shows it, so that a drag does not wait for chapters elsewhere: a step
 * takes 14 ms of the main thread, 58 with all. Jumps, and gestures in the chapter, apply at once;
 * others in the idle queue after the frame, off the screen once the gesture pauses. Call during
 * component initialisation, and attach `watch` to an element of the chapter.
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

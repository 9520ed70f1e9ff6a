import type { Attachment } from 'svelte/attachments';
import { pace, scenario } from '../state/scenario.ts';

/** How long a hand rests before what is off the screen follows it, in milliseconds. */
const REST = 150;

/** How far from the screen something already counts as seen. */
const NEAR = '0px';

/**
 * Computes what is dear at every step only while an element can be seen; off the screen it waits
 * until the hand rests that changes the scenario. Call it while a component is made, and attach
 * `watch` to the element.
 */
export function whileSeen<Value>(compute: () => Value): {
  readonly current: Value;
  readonly watch: Attachment;
} {
  let isSeen = $state(false);
  let due = $state(0);
  let kept: { readonly value: Value; readonly due: number } | undefined;

  const current = $derived.by(() => {
    // Read whatever follows, so that a rest is noticed also where nothing else is looked at.
    const version = due;
    if (isSeen || kept?.due !== version) kept = { value: compute(), due: version };
    return kept.value;
  });

  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = scenario.listen(() => {
      if (isSeen) return;
      clearTimeout(timer);
      if (pace.get() === 'jump') due += 1;
      else timer = setTimeout(() => (due += 1), REST);
    });
    return () => {
      clearTimeout(timer);
      forget();
    };
  });

  return {
    get current() {
      return current;
    },
    watch(element) {
      const observer = new IntersectionObserver(
        (entries) => (isSeen = entries.at(-1)?.isIntersecting ?? false),
        { rootMargin: NEAR },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
  };
}

import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { createSubscriber } from 'svelte/reactivity';
import type { ReadableAtom } from 'nanostores';
import { pace, scenario } from '../state/scenario.ts';

/** How long a hand rests before what is off the screen follows it, in milliseconds. */
const REST = 150;

/**
 * Computes what is dear at every step only while an element can be seen; off the screen it waits
 * until the hand rests that changes what it follows. Call it while a component is made, and attach
 * `watch` to the element.
 */
export function whileSeen<Value>(
  compute: () => Value,
  followed: readonly ReadableAtom<unknown>[] = [scenario],
): {
  readonly current: Value;
  readonly watch: Attachment;
} {
  let isSeen = $state(false);

  const followRests = createSubscriber((update) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      if (pace.get() === 'jump') update();
      else timer = setTimeout(update, REST);
    };
    const forget = followed.map((store) => store.listen(follow));
    return () => {
      clearTimeout(timer);
      forget.forEach((off) => off());
    };
  });

  const current = $derived.by(() => {
    if (isSeen) return compute();
    // Off the screen it hears of rests alone, whatever it looks at.
    followRests();
    return untrack(compute);
  });

  return {
    get current() {
      return current;
    },
    watch(element) {
      const observer = new IntersectionObserver(
        (entries) => (isSeen = entries.at(-1)?.isIntersecting ?? false),
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
  };
}

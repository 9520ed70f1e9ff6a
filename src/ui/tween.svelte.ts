import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { hasFlag } from '../page/pageState.ts';

/** How long a jump glides, in milliseconds. */
export const TWEEN_TIME = 300;

/** What can glide. */
export interface Tweenable<T> {
  /** Whether there is a way from one to the other. */
  readonly fit: (from: T, to: T) => boolean;
  /** What is shown when a part of that way is done, 0…1. */
  readonly between: (from: T, to: T) => (part: number) => T;
}

/**
 * Follows a value: at once where a hand moves it, gliding where it jumps, once the page listens and
 * where the visitor does not mind motion. Call it while a component is made.
 */
export function tween<T>(
  target: () => T,
  isJump: () => boolean,
  { fit, between }: Tweenable<T>,
): { readonly current: T } {
  let last = untrack(target);
  const tween = new Tween(last, { easing: cubicOut, interpolate: between });
  $effect.pre(() => {
    const next = target();
    // A jump that ends while nothing else changes is no reason to be there at once.
    untrack(() => {
      if (next === last) return;
      // Asked in any case, so that whoever remembers the last state is told of every change.
      const canGlide = isJump() && fit(last, next) && mayGlide();
      last = next;
      void tween.set(next, { duration: canGlide ? TWEEN_TIME : 0 });
    });
  });
  return tween;
}

function mayGlide(): boolean {
  return hasFlag('ready') && !prefersReducedMotion.current;
}

/** Numbers that glide side by side; one that was no figure is there at once. */
export const tweenNumbers: Tweenable<readonly number[]> = {
  fit: (from, to) => from.length === to.length && to.every(isFinite),
  between: (from, to) => (part) =>
    to.map((end, at) => {
      const start = from[at] ?? end;
      return Number.isFinite(start) ? start + (end - start) * part : end;
    }),
};

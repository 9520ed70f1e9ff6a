import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { hasFlag } from '../page/pageState.ts';

export const TWEEN_TIME = 300;

export interface Tweenable<T> {
  readonly canTween: (from: T, to: T) => boolean;
  readonly interpolate: (from: T, to: T) => (part: number) => T;
}

/** Follows a value: at once in a gesture, by a tween at a jump unless motion is reduced. */
export function tween<T>(
  target: () => T,
  isJump: () => boolean,
  { canTween, interpolate }: Tweenable<T>,
): { readonly current: T } {
  let last = untrack(target);
  const tween = new Tween(last, { easing: cubicOut, interpolate });
  $effect.pre(() => {
    const next = target();
    // Settling a jump must not cut its tween.
    untrack(() => {
      if (next === last) return;
      // Always read, for a caller that memoizes.
      const isTweened = isJump() && canTween(last, next) && mayTween();
      last = next;
      void tween.set(next, { duration: isTweened ? TWEEN_TIME : 0 });
    });
  });
  return tween;
}

function mayTween(): boolean {
  return hasFlag('ready') && !prefersReducedMotion.current;
}

/** Element-wise; from NaN without a tween. */
export const tweenNumbers: Tweenable<readonly number[]> = {
  canTween: (from, to) => from.length === to.length && to.every(isFinite),
  interpolate: (from, to) => (part) =>
    to.map((end, at) => {
      const start = from[at] ?? end;
      return Number.isFinite(start) ? start + (end - start) * part : end;
    }),
};

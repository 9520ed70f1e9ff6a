import { cubicOut } from 'svelte/easing';
import { Tween } from 'svelte/motion';
import { pace } from '../state/scenario.ts';
import { GLIDE, mayGlide } from '../ui/glide.ts';

/**
 * Follows numbers: at once where a hand moves them, gliding where they jump. Call it while a
 * component is made.
 */
export function gliding(
  target: () => readonly number[],
  isJump: () => boolean = () => pace.get() === 'jump',
): { readonly current: readonly number[] } {
  const tween = new Tween<readonly number[]>([], { easing: cubicOut, interpolate: between });
  /** Kept beside the tween: an effect that read its present value would run for ever. */
  let length = 0;
  $effect.pre(() => {
    const next = target();
    const canMove = length === next.length && next.every(isFinite);
    length = next.length;
    // Asked in any case, so that whoever remembers the last state is told of every change.
    const canGlide = isJump() && canMove && mayGlide();
    void tween.set(next, { duration: canGlide ? GLIDE : 0 });
  });
  return {
    get current() {
      return tween.current.length > 0 ? tween.current : target();
    },
  };
}

function between(from: readonly number[], to: readonly number[]) {
  return (part: number) =>
    to.map((end, at) => {
      const start = from[at] ?? end;
      return Number.isFinite(start) ? start + (end - start) * part : end;
    });
}

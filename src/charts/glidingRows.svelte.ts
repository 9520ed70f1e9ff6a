import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { Tween } from 'svelte/motion';
import { GLIDE, mayGlide } from '../ui/glide.ts';
import type { ChartRow } from './rows.ts';

/**
 * Follows rows: at once where a hand moves them, gliding where they jump to others of the same
 * names and length. Call it while a component is made.
 */
export function glidingRows(
  target: () => readonly ChartRow[],
  isJump: () => boolean,
): { readonly current: readonly ChartRow[] } {
  const way = new Tween(1, { easing: cubicOut });
  let from: readonly ChartRow[] = [];
  let to: readonly ChartRow[] = [];

  $effect.pre(() => {
    const next = target();
    untrack(() => {
      if (next === to) return;
      const shown = way.current < 1 ? mixed(from, to, way.current) : to;
      const canGlide = isJump() && mayGlide() && fit(shown, next);
      [from, to] = [canGlide ? shown : next, next];
      void way.set(canGlide ? 0 : 1, { duration: 0 });
      if (canGlide) void way.set(1, { duration: GLIDE });
    });
  });

  return {
    get current() {
      const rows = target();
      return way.current < 1 && rows === to ? mixed(from, rows, way.current) : rows;
    },
  };
}

function fit(from: readonly ChartRow[], to: readonly ChartRow[]): boolean {
  return (
    from.length === to.length &&
    from.every(({ key, row }, at) => key === to[at]?.key && row.length === to[at].row.length)
  );
}

function mixed(from: readonly ChartRow[], to: readonly ChartRow[], way: number): ChartRow[] {
  return to.map((one, at) => {
    const start = from[at]?.row ?? one.row;
    const row = one.row.map((end, day) => (start[day] ?? end) * (1 - way) + end * way);
    return { ...one, row };
  });
}

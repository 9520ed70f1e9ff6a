import type { Tweenable } from '../ui/tween.svelte.ts';
import type { ChartSeries } from './series.ts';

/** Interpolates series of the same keys and length. */
export const tweenSeries: Tweenable<readonly ChartSeries[]> = {
  canTween: (from, to) =>
    from.length === to.length &&
    from.every(({ key, row }, at) => key === to[at]?.key && row.length === to[at].row.length),
  interpolate: (from, to) => (part) =>
    to.map((one, at) => {
      const start = from[at]?.row ?? one.row;
      const row = one.row.map((end, day) => (start[day] ?? end) * (1 - part) + end * part);
      return { ...one, row };
    }),
};

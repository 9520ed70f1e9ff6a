import type { Glidable } from '../ui/gliding.svelte.ts';
import type { ChartRow } from './rows.ts';

/** Rows that glide to others of the same names and length. */
export const glidingRows: Glidable<readonly ChartRow[]> = {
  fit: (from, to) =>
    from.length === to.length &&
    from.every(({ key, row }, at) => key === to[at]?.key && row.length === to[at].row.length),
  between: (from, to) => (part) =>
    to.map((one, at) => {
      const start = from[at]?.row ?? one.row;
      const row = one.row.map((end, day) => (start[day] ?? end) * (1 - part) + end * part);
      return { ...one, row };
    }),
};

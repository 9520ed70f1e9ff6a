/** Start and end of a bar, 0…1 of the width; none for a factor of 0 or NaN. */
export interface WaterfallBar {
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly bars: readonly WaterfallBar[];
  readonly start: number;
  readonly ticks: readonly { readonly factor: number; readonly at: number }[];
}

/** Minimum span of the axis, so that small changes look small. */
const LEAST_SPAN = 1.5;

/** Leading digits of ticks, from the finest choice to the coarsest. */
const LEADING = [[1, 2, 5], [1]] as const;

/** Minimum tick distance, as a share of the width. */
const APART = 0.18;

/** Largest span in decades either way: beyond, no double. */
const MOST_DECADES = 300;

/**
 * Lays out factors in a row on a log axis that includes ×1, as natural logarithms, since a product
 * of allowed factors can overflow.
 */
export function waterfall(logs: readonly number[]): Waterfall {
  const most = MOST_DECADES * Math.LN10;
  let sum = 0;
  const stops = logs.map((log) => {
    const from = sum;
    if (Number.isFinite(log)) sum = Math.min(most, Math.max(-most, sum + log));
    return { from, to: sum };
  });
  const reached = [0, ...stops.map(({ to }) => to)];
  const low = Math.min(...reached);
  const high = Math.max(...reached, low + Math.log(LEAST_SPAN));
  const at = (log: number) => (log - low) / (high - low);
  return {
    bars: stops.map(({ from, to }) => ({ from: at(from), to: at(to) })),
    start: at(0),
    ticks: ticksOf(low, high).map((factor) => ({ factor, at: at(Math.log(factor)) })),
  };
}

/** Round ticks between two logarithms, ×1 among them. */
function ticksOf(low: number, high: number): number[] {
  const first = Math.floor(low / Math.LN10);
  const decades = Math.ceil(high / Math.LN10) - first;
  // With very many decades only every n-th has a tick.
  const every = Math.max(1, Math.ceil(decades * APART));
  const closest = (ticks: number[]) =>
    Math.min(...ticks.slice(1).map((tick, at) => Math.log(tick / (ticks[at] ?? tick))));
  const choices = LEADING.map((digits) =>
    Array.from({ length: decades + 1 }, (_, decade) => decade + first)
      .filter((decade) => decade % every === 0)
      .flatMap((decade) => digits.map((digit) => Number(`${digit}e${decade}`)))
      .filter((tick) => Math.log(tick) >= low - 1e-9 && Math.log(tick) <= high + 1e-9),
  );
  const readable = choices.find(
    (ticks) => ticks.length < 2 || closest(ticks) / (high - low) >= APART,
  );
  return readable ?? choices.at(-1) ?? [1];
}

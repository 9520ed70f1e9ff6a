/**
 * One bar: from where the factors before it lead, to where it leads, 0…1 of the width. A factor that
 * is 0 or has no figure leads nowhere.
 */
export interface WaterfallBar {
  readonly from: number;
  readonly to: number;
}

/** A waterfall of factors on a logarithmic axis. */
export interface Waterfall {
  readonly bars: readonly WaterfallBar[];
  /** Where ×1 lies. */
  readonly start: number;
  readonly ticks: readonly { readonly factor: number; readonly at: number }[];
}

/** The least that the axis spans, so that small changes do not look large. */
const LEAST_SPAN = 1.5;

/** Leading digits of ticks, from the finest choice to the coarsest. */
const LEADING = [[1, 2, 5], [1]] as const;

/** Between two ticks at least, as a share of the width. */
const APART = 0.18;

/** Most decades either way that factors lead to on the axis: what lies beyond is no number any more. */
const MOST_DECADES = 300;

/**
 * Places factors one after the other on a logarithmic axis that holds ×1 and every stop between. They
 * come as natural logarithms: the product of allowed factors can be larger than any number.
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

/** Round factors between two, given by their logarithms, among them ×1, no closer than can be read. */
function ticksOf(low: number, high: number): number[] {
  const first = Math.floor(low / Math.LN10);
  const decades = Math.ceil(high / Math.LN10) - first;
  // Of very many decades only every second, fifth … has a tick.
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

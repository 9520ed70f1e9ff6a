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

/** Places factors one after the other on a logarithmic axis that holds ×1 and every stop between. */
export function waterfall(factors: readonly number[]): Waterfall {
  let product = 1;
  const stops = factors.map((factor) => {
    const from = product;
    if (factor > 0 && Number.isFinite(factor)) product *= factor;
    return { from, to: product };
  });
  const reached = [1, ...stops.map(({ to }) => to)];
  const low = Math.min(...reached);
  const high = Math.max(...reached, low * LEAST_SPAN);
  const span = Math.log(high / low);
  const at = (factor: number) => Math.log(factor / low) / span;
  return {
    bars: stops.map(({ from, to }) => ({ from: at(from), to: at(to) })),
    start: at(1),
    ticks: ticksOf(low, high).map((factor) => ({ factor, at: at(factor) })),
  };
}

/** Round factors between two, among them ×1, no closer than can be read. */
function ticksOf(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const decades = Math.ceil(Math.log10(high)) - first;
  // Of very many decades only every second, fifth … has a tick.
  const every = Math.max(1, Math.ceil(decades * APART));
  const closest = (ticks: number[]) =>
    Math.min(...ticks.slice(1).map((tick, at) => Math.log(tick / (ticks[at] ?? tick))));
  const choices = LEADING.map((digits) =>
    Array.from({ length: decades + 1 }, (_, decade) => decade + first)
      .filter((decade) => decade % every === 0)
      .flatMap((decade) => digits.map((digit) => Number((digit * 10 ** decade).toPrecision(1))))
      .filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)),
  );
  const readable = choices.find(
    (ticks) => ticks.length < 2 || closest(ticks) / Math.log(high / low) >= APART,
  );
  return readable ?? choices.at(-1) ?? [1];
}

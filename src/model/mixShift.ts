export interface MixPart {
  /** From 0, in any unit. */
  readonly weight: number;
  readonly rate: number;
}

export interface MixShift {
  readonly rates: number;
  readonly mix: number;
}

/**
 * A mean conversion's change in two parts (Kitagawa 1955; the model's section 9): Σ ½(w + w′)(p′ −
 * p) and Σ ½(p + p′)(w′ − w), with parts in the same order. NaN where a whole is empty.
 */
export function mixShift(before: readonly MixPart[], after: readonly MixPart[]): MixShift {
  const [was, is] = [total(before), total(after)];
  let [rates, mix] = [0, 0];
  for (const [at, part] of before.entries()) {
    const next = after[at] ?? { weight: 0, rate: part.rate };
    const [share, nextShare] = [part.weight / was, next.weight / is];
    rates += ((share + nextShare) / 2) * (next.rate - part.rate);
    mix += ((part.rate + next.rate) / 2) * (nextShare - share);
  }
  return { rates, mix };
}

function total(parts: readonly MixPart[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * The next figure up or down with `digits` significant digits, and a multiple of `quantum` (above
 * 0) at the finest: with two, 57 → 58, 1200 → 1300. From 0 up; a step down undoes one up, across a
 * power of ten too: 100 → 99 → 100.
 */
export function roundStep(from: number, up: boolean, digits: number, quantum: number): number {
  const place = Math.floor(Math.log10(Math.max(from, quantum)) + 1e-9);
  const step = Math.max(10 ** (place + 1 - digits), quantum);
  const steps = from / step;
  if (up) return (Math.floor(steps + 1e-9) + 1) * step;
  const next = Math.ceil(steps - 1e-9) - 1;
  // Down across a power of ten by the finer step.
  return next < 10 ** (digits - 1) ? from - Math.max(step / 10, quantum) : next * step;
}

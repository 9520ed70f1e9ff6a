/**
 * The next figure up or down that is written with so many significant digits, and a multiple of
 * `quantum` (above 0) at the finest: with two, 57 → 58 and 1200 → 1300. Takes a figure from 0 up.
 * A step down and one up again come back, across a power of ten too: 100 → 99 → 100.
 */
export function roundStep(from: number, up: boolean, digits: number, quantum: number): number {
  const place = Math.floor(Math.log10(Math.max(from, quantum)) + 1e-9);
  const step = Math.max(10 ** (place + 1 - digits), quantum);
  const steps = from / step;
  if (up) return (Math.floor(steps + 1e-9) + 1) * step;
  const next = Math.ceil(steps - 1e-9) - 1;
  // Stepping down across a power of ten takes the finer step.
  return next < 10 ** (digits - 1) ? from - Math.max(step / 10, quantum) : next * step;
}

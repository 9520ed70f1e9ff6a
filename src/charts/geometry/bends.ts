/** The places of an evenly spaced row that keep its line within `tolerance`, in one pass. */
export function bends(row: Float64Array, tolerance: number): number[] {
  const last = row.length - 1;
  if (last < 1) return last < 0 ? [] : [0];
  const kept = [0];
  let from = 0;
  let [lowest, highest] = [-Infinity, Infinity];
  for (let at = 1; at <= last; at++) {
    const rise = (row[at] ?? NaN) - (row[from] ?? NaN);
    const slope = rise / (at - from);
    // The line to here exceeds the tolerance: it bends one place before.
    if (slope < lowest || slope > highest) {
      from = at - 1;
      kept.push(from);
      const next = (row[at] ?? NaN) - (row[from] ?? NaN);
      lowest = next - tolerance;
      highest = next + tolerance;
      continue;
    }
    lowest = Math.max(lowest, (rise - tolerance) / (at - from));
    highest = Math.min(highest, (rise + tolerance) / (at - from));
  }
  kept.push(last);
  return kept;
}

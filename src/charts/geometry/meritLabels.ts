/** A label centred above its block; y is its lowest line's. */
export interface MeritLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Clearance between two labels, in pixels. */
const GAP = 2;

/** Labels from left to right; one that would cover an earlier one stands above it. */
export function liftedLabels(labels: readonly MeritLabel[]): readonly MeritLabel[] {
  const placed: MeritLabel[] = [];
  return labels.map((label) => {
    let lifted = label;
    for (let under = below(lifted, placed); under; under = below(lifted, placed)) {
      lifted = { ...label, y: under.y - under.height - GAP };
    }
    placed.push(lifted);
    return lifted;
  });
}

/** A placed label that this one would cover. */
function below(label: MeritLabel, placed: readonly MeritLabel[]): MeritLabel | undefined {
  return placed.find(
    (other) =>
      Math.abs(label.x - other.x) < (label.width + other.width) / 2 + GAP &&
      label.y > other.y - other.height - GAP &&
      other.y > label.y - label.height - GAP,
  );
}

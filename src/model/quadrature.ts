type Node = readonly [place: number, weight: number];

/**
 * The Gauss–Legendre rule on 0…1, exact for polynomials of degree below 2 · points; roots by
 * Newton's method.
 */
export function gaussLegendre(points: number): readonly Node[] {
  return Array.from({ length: points }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let round = 0; round < 6; round++) {
      let [value, previous] = [1, 0];
      for (let degree = 1; degree <= points; degree++) {
        [value, previous] = [
          ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree,
          value,
        ];
      }
      slope = (points * (x * value - previous)) / (x * x - 1);
      x -= value / slope;
    }
    return [(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)];
  });
}

let forty: readonly Node[] | undefined;

/** The rule of 40 points, exact to degree 79, on 0…1; computed once, and only where it is needed. */
export function fortyPoints(): readonly Node[] {
  return (forty ??= gaussLegendre(40));
}

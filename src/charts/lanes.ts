/** What an order of work has come to by a day, as parts of the most that any of them comes to. */
export interface CourseLane {
  readonly key: string;
  readonly name: string;
  /** Visits bought, and leads in progress, 0…1. */
  readonly flow: number;
  readonly stock: number;
  /** Whole dots that lie on the heap, and how far the next one has fallen, 0…1. */
  readonly dots: number;
  readonly falling: number;
  /** Cash; 0 at `zero` of the height from below, both 0…1. Nothing where it is not known. */
  readonly cash: number | undefined;
  /** Figures below the pictures, in the same order. */
  readonly cells: readonly LaneCell[];
}

/** A figure of a lane and what it counts. */
export interface LaneCell {
  readonly metric: string;
  readonly value: number;
  readonly text: string;
  readonly label: string;
}

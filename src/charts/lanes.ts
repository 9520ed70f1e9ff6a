export interface CourseLane {
  readonly key: string;
  readonly name: string;
  /** Visits, and leads in progress, 0…1. */
  readonly flow: number;
  readonly stock: number;
  /** Dots on the heap, and fall of the next one, 0…1. */
  readonly dots: number;
  readonly falling: number;
  /** Cash, 0…1 from below; undefined where it is not known. */
  readonly cash: number | undefined;
  readonly cells: readonly LaneCell[];
}

export interface LaneCell {
  readonly metric: string;
  readonly value: number;
  readonly text: string;
  readonly label: string;
}

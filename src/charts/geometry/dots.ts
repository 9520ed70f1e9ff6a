const MOST = 160;

/** Count of one dot, in round numbers: 1, 2, 5, 10, 20 … */
export function dotCount(most: number): number {
  let step = 1;
  for (let factor = 0; most / step > MOST && Number.isFinite(most); factor++) {
    step *= factor % 3 === 1 ? 2.5 : 2;
  }
  return step;
}

export interface Heap {
  readonly width: number;
  readonly height: number;
  readonly apart: number;
}

/** Position of the n-th dot, from 0: by rows, from below. */
export function dotPlace(number: number, { width, height, apart }: Heap): [x: number, y: number] {
  const columns = Math.max(1, Math.floor(width / apart));
  const row = Math.floor(number / columns);
  return [((number % columns) + 0.5) * apart, height - (row + 0.5) * apart];
}

/** A heap as one path of points, drawn as dots by round stroke ends. */
export function heapPath(count: number, heap: Heap): string {
  let path = '';
  for (let number = 0; number < Math.min(count, MOST); number++) {
    const [x, y] = dotPlace(number, heap);
    path += `M${x} ${y}h0`;
  }
  return path;
}

/** How many dots at most stand for a count. */
const MOST = 160;

/** How many of what is counted one dot stands for, in round numbers: 1, 2, 5, 10, 20 … */
export function dotWorth(most: number): number {
  let step = 1;
  for (let factor = 0; most / step > MOST && Number.isFinite(most); factor++) {
    step *= factor % 3 === 1 ? 2.5 : 2;
  }
  return step;
}

/** The room of a heap of dots, in pixels. */
export interface Heap {
  readonly width: number;
  readonly height: number;
  /** From one dot's middle to the next one's. */
  readonly apart: number;
}

/** Where the dot of a number (from 0) lies: row by row, from the floor up. */
export function dotPlace(number: number, { width, height, apart }: Heap): [x: number, y: number] {
  const columns = Math.max(1, Math.floor(width / apart));
  const row = Math.floor(number / columns);
  return [((number % columns) + 0.5) * apart, height - (row + 0.5) * apart];
}

/** A heap as one path: a stroke with round ends makes each of its points a dot. */
export function heapPath(count: number, heap: Heap): string {
  let path = '';
  for (let number = 0; number < Math.min(count, MOST); number++) {
    const [x, y] = dotPlace(number, heap);
    path += `M${x} ${y}h0`;
  }
  return path;
}

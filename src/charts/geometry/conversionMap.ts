import type { LeverKey } from '../../model/levers.ts';
import { onTenths } from './grid.ts';

/** A range in the model's unit, both ends above 0. */
export type Extent = readonly [low: number, high: number];

export interface MapPlane {
  readonly cv1: Extent;
  readonly cv2: Extent;
  readonly width: number;
  readonly height: number;
}

export type Conversions = Readonly<Record<Extract<LeverKey, 'cv1' | 'cv2'>, number>>;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Contour {
  readonly from: Place;
  readonly to: Place;
}

/** Position of a pair of conversions, clamped to the axes. */
export function placeOnMap({ cv1, cv2 }: Conversions, { width, height, ...axes }: MapPlane): Place {
  return {
    x: width * shareOf(cv1, axes.cv1),
    y: height * (1 - shareOf(cv2, axes.cv2)),
  };
}

/** Conversions at a position, clamped to the map. */
export function conversionsAt({ x, y }: Place, { width, height, ...axes }: MapPlane): Conversions {
  return {
    cv1: valueAt(x / width, axes.cv1),
    cv2: valueAt(1 - y / height, axes.cv2),
  };
}

/** CV2 of an iso-COCA line at a CV1: price ÷ (coca · cv1). */
export function lineAt(price: number, coca: number, cv1: number): number {
  return price / coca / cv1;
}

/**
 * The iso-COCA line price ÷ (cv1 · cv2) = coca, straight on logarithmic axes: its ends on the map's
 * edges; undefined where it misses the map.
 */
export function contour(price: number, coca: number, plane: MapPlane): Contour | undefined {
  const product = price / coca;
  if (!(product > 0) || !Number.isFinite(product)) return undefined;
  const [low1, high1] = plane.cv1;
  const [low2, high2] = plane.cv2;
  const left = Math.max(low1, product / high2);
  const right = Math.min(high1, product / low2);
  if (left >= right) return undefined;
  return {
    from: placeOnMap({ cv1: left, cv2: product / left }, plane),
    to: placeOnMap({ cv1: right, cv2: product / right }, plane),
  };
}

/** Minimum ratio of two COCAs with separate lines. */
const APART = 1.4;

/** Round COCAs (1, 3, 10 …) whose lines cross the map, ascending, apart from lines drawn. */
export function roundCocas(
  price: number,
  { cv1, cv2 }: Pick<MapPlane, 'cv1' | 'cv2'>,
  besides: readonly number[],
): number[] {
  const cheapest = price / (cv1[1] * cv2[1]);
  const dearest = price / (cv1[0] * cv2[0]);
  if (!(cheapest > 0) || !Number.isFinite(dearest)) return [];
  const cocas: number[] = [];
  for (let decade = Math.floor(Math.log10(cheapest)); 10 ** decade < dearest; decade++) {
    for (const digit of [1, 3]) {
      const coca = Number((digit * 10 ** decade).toPrecision(1));
      const isClose = besides.some((one) => coca < one * APART && one < coca * APART);
      if (coca > cheapest && coca < dearest && !isClose) cocas.push(coca);
    }
  }
  return cocas;
}

/** The polygon of COCA below a limit; empty if there is none. */
export function regionBelow(price: number, coca: number, plane: MapPlane): string {
  const { width, height } = plane;
  const product = price / coca;
  if (!(product >= 0)) return '';
  const corner = `${width},0`;
  if (product <= plane.cv1[0] * plane.cv2[0]) {
    return `0,0 ${corner} ${width},${height} 0,${height}`;
  }
  const line = contour(price, coca, plane);
  if (!line) return '';
  const { from, to } = line;
  // The line runs down from the top or the left edge to the right or the bottom one.
  const before = from.x > 0 ? '' : '0,0 ';
  const after = to.x < width ? ` ${width},${height}` : '';
  return `${before}${corner}${after} ${point(to)} ${point(from)}`;
}

/** Round axis values: 1, 2, 5 times powers of ten. */
export function roundValues([low, high]: Extent): number[] {
  const values: number[] = [];
  for (let decade = Math.floor(Math.log10(low)); 10 ** decade <= high; decade++) {
    for (const digit of [1, 2, 5]) {
      const value = Number((digit * 10 ** decade).toPrecision(1));
      if (value >= low && value <= high) values.push(value);
    }
  }
  return values;
}

export function polyline(places: readonly Place[]): string {
  return `M${places.map(({ x, y }) => `${onTenths(x)} ${onTenths(y)}`).join('L')}`;
}

function point({ x, y }: Place): string {
  return `${onTenths(x)},${onTenths(y)}`;
}

function shareOf(value: number, [low, high]: Extent): number {
  return Math.log(Math.min(high, Math.max(low, value)) / low) / Math.log(high / low);
}

function valueAt(share: number, [low, high]: Extent): number {
  return low * (high / low) ** Math.min(1, Math.max(0, share));
}

import { leverOf } from './levers.ts';
import { seekKeys, type Limits, type SeekKey } from './target.ts';

export const mayMoveAtFirst: Readonly<Record<SeekKey, boolean>> = {
  cv1: true,
  cv2: true,
  price: false,
  market: false,
};

/** The better end of each slider. */
export const limitsAtFirst: Readonly<Record<SeekKey, number>> = {
  cv1: leverOf('cv1').slider[1],
  cv2: leverOf('cv2').slider[1],
  price: leverOf('price').slider[0],
  market: leverOf('market').slider[1],
};

export function limitsOf(
  mayMove: Readonly<Record<SeekKey, boolean>>,
  limits: Readonly<Record<SeekKey, number>>,
): Limits {
  return Object.fromEntries(
    seekKeys.filter((key) => mayMove[key]).map((key) => [key, limits[key]]),
  );
}

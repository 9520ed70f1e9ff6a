import { fragmentPairs } from './fragment.ts';
import { LINK_LENGTH } from './link.ts';
import { linkParts } from './linkParts.ts';

export interface AddressParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** A # sign that was percent-encoded on the way, perhaps more than once, or a wide one. */
const SIGN = /%(?:25)*(?:23|ef%(?:25)*bc%(?:25)*83)/i;

/** The address meant by `/%23cv2=5~20` or `/?cv2=5~20`; undefined where nothing is to mend. */
export function mendedAddress({ pathname, search, hash }: AddressParts): string | undefined {
  const inPath = SIGN.exec(pathname);
  if (inPath) {
    const path = pathname.slice(0, inPath.index);
    return `${path}#${pathname.slice(inPath.index + inPath[0].length)}${search}${hash}`;
  }
  if (fragmentPairs(hash, LINK_LENGTH).length > 0) return undefined;
  const inQuery = SIGN.exec(search);
  if (inQuery) return `${pathname}#${search.slice(inQuery.index + inQuery[0].length)}`;
  const hasScenario = fragmentPairs(search, LINK_LENGTH).some(
    // Other sites have "from", which alone is no scenario.
    ({ key, isPair }) => isPair && key !== 'from' && linkParts.has(key),
  );
  return hasScenario ? `${pathname}#${search.slice(1)}` : undefined;
}

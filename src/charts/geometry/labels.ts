export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Average widths of character classes in Onest, in em; the first match counts. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/\d/, 0.672],
  [/[\s.,:;'’ijl|]/, 0.27],
  [/[frt()-]/, 0.42],
  [/[mwMW%жмшщыюЖМФШЩЫЮ]/, 0.9],
  [/[\p{Lu}\p{Sc}]/u, 0.7],
  [/./u, 0.58],
];

/** Cache by letter, as labels are laid out at every step of a drag. */
const widths = new Map<string, number>();

/** Names are bolder than the measured weight. */
const BOLD = 1.03;

/** Estimated width of a text in the unit of `size`: the build cannot measure. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * BOLD;
}

function letterWidth(letter: string): number {
  const cached = widths.get(letter);
  if (cached !== undefined) return cached;
  const width = kinds.find(([kind]) => kind.test(letter))?.[1] ?? 1;
  widths.set(letter, width);
  return width;
}

/** Spreads positions to `gap` apart in order, from `from` to `to` as far as they fit. */
export function apart(
  places: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let least = from;
  for (const at of order) {
    moved[at] = Math.max(moved[at] ?? 0, least);
    least = (moved[at] ?? 0) + gap;
  }
  let most = to;
  for (const at of order.reverse()) {
    moved[at] = Math.min(moved[at] ?? 0, most);
    most = (moved[at] ?? 0) - gap;
  }
  return moved;
}

/** Greedy placement: each text's first candidate inside that overlaps none, if any. */
export function placeBoxes(
  wishes: readonly (readonly Box[])[],
  space: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
  taken: readonly Box[] = [],
): (Box | undefined)[] {
  const used = [...taken];
  return wishes.map((places) => {
    const box = places.find(
      (place) =>
        place.left >= space.left &&
        place.left + place.width <= space.right &&
        place.top >= space.top &&
        place.top + place.height <= space.bottom &&
        !used.some((other) => meet(place, other)),
    );
    if (box) used.push(box);
    return box;
  });
}

export function meet(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

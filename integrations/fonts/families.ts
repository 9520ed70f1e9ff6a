/**
 * A family, its package, and the system fonts nearest to it by boldness. A cut is the boldness in a
 * file (one weight makes half of an axis' bytes), and its use: Literata is needed at once for
 * titles, and for longer text on fewer pages.
 */
export const families = [
  {
    name: 'Literata',
    slug: 'literata',
    nearest: 'serif',
    weights: [
      { weights: '400 499', axis: 400, boldness: 'regular' },
      { weights: '500 599', axis: 550, boldness: 'regular' },
      { weights: '600 700', axis: 550, boldness: 'bold' },
    ],
    cuts: [
      { name: 'title', axis: 550, weights: '500 700' },
      { name: 'text', axis: 400, weights: '400' },
    ],
  },
  {
    name: 'Onest',
    slug: 'onest',
    nearest: 'sans',
    weights: [
      { weights: '400 549', axis: 400, boldness: 'regular' },
      { weights: '550 700', axis: 600, boldness: 'bold' },
    ],
    cuts: [{ name: 'all', axis: { min: 400, max: 700 }, weights: '400 700' }],
  },
] as const;

export type Family = (typeof families)[number];

export type Cut = Family['cuts'][number];

/**
 * Layout features kept: kerning, marks, ligatures, lining tabular figures. Others (small capitals,
 * old-style figures) bring glyphs that no page shows.
 */
export const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum'];

/** Tables for vertical writing. */
export const unusedTables = ['vhea', 'vmtx'];

/** A part is a file with its own unicode-range: a page loads what it shows. */
export const parts = [
  {
    name: 'latin',
    source: 'latin',
    ranges: '20-7E A0-BF D7 F7 2009 2010-2015 2018-201E 2022 2026 202F 20AC 2190-2193 2212',
  },
  { name: 'accents', source: 'latin', ranges: 'C0-D6 D8-F6 F8-FF 131 152-153' },
  { name: 'signs', source: 'latin-ext', ranges: '20A0-20AB 20AD-20C0' },
  // Literata lacks arrows and comparison signs: the text face has them.
  {
    name: 'math',
    source: 'math',
    only: 'onest',
    ranges: '2190 2192 2194 2211 221A 221E 2248 2260 2264-2265',
  },
  { name: 'cyrillic', source: 'cyrillic', ranges: '401 410-44F 451 2116' },
  {
    name: 'cyrillic-more',
    source: 'cyrillic',
    ranges: '301 400 402-40F 450 452-45F 490-491 4B0-4B1',
  },
] as const satisfies readonly {
  name: string;
  source: string;
  ranges: string;
  /** Family that alone has this part. */
  only?: Family['slug'];
}[];

export type FontPart = (typeof parts)[number];

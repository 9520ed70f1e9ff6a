import type { Cut, Family, FontPart } from './families.ts';
import type { Script } from './sample.ts';
import { systemFonts } from './systemFonts.ts';

export interface FontFile {
  readonly family: Family;
  readonly cut: Cut;
  readonly part: FontPart;
  readonly characters: readonly number[];
}

export function fontFileName({ family, cut, part }: FontFile): string {
  return `${family.slug}-${cut.name}-${part.name}.woff2`;
}

/** The CSS rule of a file, for exactly its characters. */
export function fontFace(file: FontFile): string {
  return `@font-face {
  font-family: '${file.family.name}';
  font-style: normal;
  font-weight: ${file.cut.weights};
  font-display: swap;
  src: url('./${fontFileName(file)}') format('woff2');
  unicode-range: ${unicodeRange(file.characters)};
}
`;
}

export interface FamilyMeasures {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** Average letter widths at each replaced weight. */
  readonly widths: readonly Readonly<Record<Script, number>>[];
}

/** The second script; all else is of the first. */
const CYRILLIC = 'U+400-45F, U+490-491, U+4B0-4B1';

/**
 * CSS rules of the system's fonts, stretched to a family's widths until its files are loaded: a
 * face for each boldness and script, which differ by up to a tenth.
 */
export function fallbackFaces(family: Family, measures: FamilyMeasures): string {
  return systemFonts[family.nearest]
    .flatMap((font) =>
      family.weights.flatMap(({ weights, boldness }, at) =>
        (['latin', 'cyrillic'] as const).map((script) => {
          const own = measures.widths[at]?.[script] ?? NaN;
          const adjust = own / font.widths[boldness][script];
          const share = (units: number) =>
            `${((100 * Math.abs(units)) / measures.unitsPerEm / adjust).toFixed(2)}%`;
          return `@font-face {
  font-family: '${family.name} ${font.suffix}';
  font-weight: ${weights};
  src: ${font.local[boldness].map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${(100 * adjust).toFixed(2)}%;
  ascent-override: ${share(measures.ascent)};
  descent-override: ${share(measures.descent)};
  line-gap-override: ${share(measures.lineGap)};${script === 'cyrillic' ? `\n  unicode-range: ${CYRILLIC};` : ''}
}
`;
        }),
      ),
    )
    .join('\n');
}

/** Consecutive characters as CSS ranges. */
function unicodeRange(characters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of [...characters].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

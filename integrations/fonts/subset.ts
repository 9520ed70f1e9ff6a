import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { averageWidth, samples, type Script } from './sample.ts';
import { features, unusedTables, type Cut } from './families.ts';

/** Characters of hexadecimal ranges (`20-7E A0`) for which a font has glyphs. */
export function charactersIn(ranges: string, font: Buffer): number[] {
  const parsed = create(font);
  if (parsed.isCollection) throw new Error('One font is expected, not a collection');
  const drawn = new Set(parsed.characterSet);
  return ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((code) =>
      drawn.has(code),
    );
  });
}

/** Cuts a variable font to characters, one cut's boldness and the used features. */
export function subset(
  font: Buffer,
  characters: readonly number[],
  { axis }: Pick<Cut, 'axis'>,
): Promise<Buffer> {
  return subsetFont(font, String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    dropTables: unusedTables,
    variationAxes: { wght: axis },
  });
}

/** A family's average letter widths by script, at one boldness. */
export async function widthsAt(
  fonts: Readonly<Record<Script, Buffer>>,
  axis: number,
): Promise<Record<Script, number>> {
  const width = async (script: Script) =>
    averageWidth(
      await subsetFont(fonts[script], samples[script], {
        targetFormat: 'sfnt',
        variationAxes: { wght: axis },
      }),
      script,
    );
  return { latin: await width('latin'), cyrillic: await width('cyrillic') };
}

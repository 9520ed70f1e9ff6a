import * as hb from 'harfbuzzjs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { families, parts, type Family } from '../fonts/families.ts';

const require = createRequire(import.meta.url);

/** A way of setting type: a family, its boldness, a size in pixels. */
export interface TypeStyle {
  readonly family: Family['slug'];
  readonly weight: number;
  readonly size: number;
}

/** A line of type as the path of its letters, standing on y = 0, and how wide it is in pixels. */
export interface SetLine {
  readonly path: string;
  readonly width: number;
}

/** One font file of a family, ready to be set at any weight. */
interface Cut {
  readonly characters: ReadonlySet<number>;
  readonly face: hb.Face;
  readonly font: hb.Font;
}

/**
 * Sets lines of type as outlines, with the site's own fonts: what turns drawings into pictures at
 * build time knows no web fonts.
 */
export class Typesetter {
  readonly #cuts: ReadonlyMap<Family['slug'], readonly Cut[]>;

  private constructor(cuts: ReadonlyMap<Family['slug'], readonly Cut[]>) {
    this.#cuts = cuts;
  }

  /** Reads the fonts that the characters need. */
  static async of(characters: string): Promise<Typesetter> {
    const cuts = new Map<Family['slug'], Cut[]>();
    for (const { slug } of families) {
      const sources = new Set(
        parts.filter((part) => !('only' in part) || part.only === slug).map(({ source }) => source),
      );
      cuts.set(
        slug,
        await Promise.all([...sources].map((source) => cut(slug, source, characters))),
      );
    }
    return new Typesetter(cuts);
  }

  /** Sets one line; what a family has no sign for is borrowed from the next one. */
  set(text: string, { family, weight, size }: TypeStyle): SetLine {
    const own = this.#cuts.get(family) ?? [];
    const others = [...this.#cuts].flatMap(([slug, cuts]) => (slug === family ? [] : cuts));
    const all = [...own, ...others];
    let path = '';
    let width = 0;
    for (const { cut, text: run } of runs(text, all)) {
      const { face, font } = cut;
      font.setVariations([new hb.Variation('wght', weight)]);
      const buffer = new hb.Buffer();
      buffer.addText(run);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer);
      const scale = size / face.upem;
      for (const glyph of buffer.getGlyphInfosAndPositions()) {
        const x = width + (glyph.xOffset ?? 0) * scale;
        path += moved(font.glyphToPath(glyph.codepoint), x, scale);
        width += (glyph.xAdvance ?? 0) * scale;
      }
    }
    return { path, width };
  }
}

async function cut(slug: Family['slug'], source: string, characters: string): Promise<Cut> {
  const path = require.resolve(
    `@fontsource-variable/${slug}/files/${slug}-${source}-wght-normal.woff2`,
  );
  const file = await subsetFont(await readFile(path), characters, { targetFormat: 'sfnt' });
  const face = new hb.Face(new hb.Blob(new Uint8Array(file).buffer));
  return { characters: new Set(face.collectUnicodes()), face, font: new hb.Font(face) };
}

/** Parts of a text that one file can set, each with the first file that can. */
function runs(text: string, cuts: readonly Cut[]): { cut: Cut; text: string }[] {
  const found: { cut: Cut; text: string }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = found.at(-1);
    // A space or a stop goes with the word before it.
    const cut = [...(last ? [last.cut] : []), ...cuts].find(({ characters }) =>
      characters.has(code),
    );
    if (!cut) throw new Error(`No font has a sign for "${character}"`);
    if (last?.cut === cut) last.text += character;
    else found.push({ cut, text: character });
  }
  return found;
}

/** A glyph's path, whose y points up and whose unit is the font's, at its place in a picture. */
function moved(path: string, x: number, scale: number): string {
  let isX = true;
  return path.replace(/[A-Z]|-?[\d.]+/g, (piece) => {
    if (/[A-Z]/.test(piece)) {
      isX = true;
      return piece;
    }
    const value = isX ? x + Number(piece) * scale : -Number(piece) * scale;
    isX = !isX;
    return String(Math.round(value * 100) / 100);
  });
}

import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import type { Cut, Family, Part } from './families.ts';

/** A file that was cut: which part of which cut of a family, and the characters in it. */
export interface FontFile {
  readonly family: Family;
  readonly cut: Cut;
  readonly part: Part;
  readonly characters: readonly number[];
}

/** Name of the file, without its folder. */
export function fileName({ family, cut, part }: FontFile): string {
  return `${family.slug}-${cut.name}-${part.name}.woff2`;
}

/** The CSS rule that brings a file in for exactly the characters that it holds. */
export function fontFace(file: FontFile): string {
  return `@font-face {
  font-family: '${file.family.name}';
  font-style: normal;
  font-weight: ${file.cut.weights};
  font-display: swap;
  src: url('./${fileName(file)}') format('woff2');
  unicode-range: ${unicodeRange(file.characters)};
}
`;
}

/** The CSS rule of a system font stretched to a family's measures, shown until its files are here. */
export async function fallbackFace(family: Family, font: Buffer): Promise<string> {
  const { fontFaces } = createFontStack([await fromBuffer(font), family.nearest]);
  return `${fontFaces}\n`;
}

/** Neighbouring characters joined to ranges, as CSS writes them. */
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

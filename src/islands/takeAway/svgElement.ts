export const SVG = 'http://www.w3.org/2000/svg';

/** Creates an SVG element; numbers are rounded to hundredths. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(
      key,
      String(typeof value === 'number' ? Math.round(value * 100) / 100 : value),
    );
  }
  return made;
}

/** Letters as readers see them, none half a character. */
export function graphemes(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

/** A font list without the fallback faces, which exist on the page only. */
export function fontsOf({ fontFamily }: CSSStyleDeclaration): string {
  return fontFamily.replace(/"?[^",]* Fallback[^",]*"?, ?/g, '');
}

/** Fixes a text's width as on the page, in pixels, for programs without its fonts. */
export function holdWidth(text: Element, width: number): void {
  if (!(width > 0)) return;
  text.setAttribute('textLength', String(Math.round(width * 100) / 100));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

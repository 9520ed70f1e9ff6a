/** `@font-face` rules with embedded files, as far as their ranges contain the text. */
export async function fontRules(families: ReadonlySet<string>, text: string): Promise<string> {
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => {
      const family = style.getPropertyValue('font-family').replace(/["']/g, '');
      return families.has(family) && holdsAny(style.getPropertyValue('unicode-range'), codes);
    });
  return (await Promise.all(faces.map(ruleWithData))).join('\n');
}

/** Whether a range list such as `U+20-7E, U+A0` contains any of the code points. */
export function holdsAny(ranges: string, codes: ReadonlySet<number>): boolean {
  return ranges.split(',').some((range) => {
    const [, first = '', last = first] = /U\+([\dA-F]+)(?:-([\dA-F]+))?/i.exec(range) ?? [];
    const [low, high] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return [...codes].some((code) => code >= low && code <= high);
  });
}

async function ruleWithData({ style }: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No font at ${address}`);
  const data = await dataAddress(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(
    (name) => `${name}:${style.getPropertyValue(name)}`,
  );
  return `@font-face{${kept.join(';')};src:url(${data}) format("woff2")}`;
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('A font could not be read'));
    reader.readAsDataURL(file);
  });
}

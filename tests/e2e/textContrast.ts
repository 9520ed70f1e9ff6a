import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';

interface Piece {
  readonly text: string;
  readonly box: Box;
  readonly color: Color;
  /** WCAG's large text: 24 px, or bold from 18.66 px. */
  readonly isLarge: boolean;
}

type Color = readonly [red: number, green: number, blue: number];
type Box = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** Difference of a channel from which a pixel counts as part of a glyph, of 255. */
const GLYPH = 60;

/** Share of a text's pixels that may have less contrast: edges of marks below it are smoothed. */
const SMOOTHED = 0.05;

/**
 * Texts of a drawing whose pixels have less contrast to what lies below them than WCAG AA asks for,
 * each with its ratio, and how many texts there are. What lies below is a second screenshot, without
 * the letters.
 */
export async function faintTexts(figure: Locator): Promise<{ faint: string[]; count: number }> {
  const page = figure.page();
  const { clip, pieces } = await figure.evaluate(measure);
  const shown = PNG.sync.read(await page.screenshot({ clip }));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg :is(text, tspan) { fill: transparent !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const bare = PNG.sync.read(await page.screenshot({ clip }));
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  const faint = pieces.flatMap(({ text, box, color, isLarge }) => {
    const ratios = glyphPixels(shown, bare, box).map((below) => contrast(color, below));
    const least = ratios.sort((a, b) => a - b)[Math.floor(ratios.length * SMOOTHED)];
    if (least === undefined) return [`${text}: not drawn`];
    return least < (isLarge ? 3 : 4.5) ? [`${text}: ${least.toFixed(2)}`] : [];
  });
  return { faint, count: pieces.length };
}

async function measure(figure: Element) {
  figure.scrollIntoView({ behavior: 'instant', block: 'center' });
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  const { x, y, width, height } = figure.getBoundingClientRect();
  const range = document.createRange();
  const pieces = [...figure.querySelectorAll('svg :is(text, tspan)')].flatMap((one): Piece[] => {
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const { fill, fontSize, fontWeight } = getComputedStyle(one);
    const [red = 0, green = 0, blue = 0] = fill.match(/[\d.]+/g)?.map(Number) ?? [];
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    return [...one.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      range.selectNodeContents(node);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const box = { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
      return [{ text: node.data.trim(), box, color: [red, green, blue], isLarge }];
    });
  });
  return { clip: { x, y, width, height }, pieces };
}

function glyphPixels(shown: PNG, bare: PNG, { left, top, right, bottom }: Box): Color[] {
  const found: Color[] = [];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(bare.height, bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(bare.width, right); x += 1) {
      const at = 4 * (y * bare.width + x);
      const [red = 0, green = 0, blue = 0] = bare.data.subarray(at, at + 3);
      const letters = shown.data.subarray(at, at + 3);
      const change = [red, green, blue].map((value, place) => Math.abs(value - letters[place]!));
      if (Math.max(...change) > GLYPH) found.push([red, green, blue]);
    }
  }
  return found;
}

function contrast(a: Color, b: Color): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { paintOf, styledCopy, weightOf } from './pictureStyle.ts';
import { fontsOf, graphemes, holdWidth, svgElement } from './svgElement.ts';

export interface PicturePart {
  readonly box: DOMRect;
  readonly draw: (x: number, y: number) => SVGElement;
}

/** Parts of a figure outside its picture; a fold may hold the picture. */
const LEFT_OUT =
  'figcaption, details:not(.fold), summary, fieldset, button, input, select, template, .take, .visually-hidden';

/** Visible pieces of a chart: drawings, and texts and lines around them. */
export function partsOf(figure: HTMLElement): PicturePart[] {
  const grounds: PicturePart[] = [];
  const drawings: PicturePart[] = [];
  const words: PicturePart[] = [];
  const visit = (element: Element) => {
    if (element.matches(LEFT_OUT) || !element.checkVisibility({ visibilityProperty: true })) return;
    const box = element.getBoundingClientRect();
    if (element instanceof SVGSVGElement) {
      drawings.push({ box, draw: (x, y) => drawing(element, box, x, y) });
    } else {
      if (element !== figure) grounds.push(...groundOf(element, box));
      for (const node of element.childNodes) {
        if (node instanceof Element) visit(node);
        else if (node instanceof Text) words.push(...linesOf(node, getComputedStyle(element)));
      }
    }
  };
  visit(figure);
  return [...grounds, ...drawings, ...words];
}

function drawing(svg: SVGSVGElement, box: DOMRect, x: number, y: number): SVGElement {
  const copy = styledCopy(svg);
  const place = svgElement('svg', { x, y, width: box.width, height: box.height });
  for (const { name, value } of place.attributes) copy.setAttribute(name, value);
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function groundOf(element: Element, box: DOMRect): PicturePart[] {
  const style = getComputedStyle(element);
  const bar = (
    left: number,
    top: number,
    width: number,
    height: number,
    shown: string,
  ): PicturePart[] => {
    const { color: fill, opacity } = paintOf(shown);
    if (width <= 0 || height <= 0 || fill === 'none') return [];
    const look = { width, height, fill, ...(opacity < 1 && { 'fill-opacity': opacity }) };
    const box = new DOMRect(left, top, width, height);
    return [{ box, draw: (x, y) => svgElement('rect', { x, y, ...look }) }];
  };
  const thick = (width: string, kind: string) => (kind === 'none' ? 0 : parseFloat(width));
  const top = thick(style.borderTopWidth, style.borderTopStyle);
  const right = thick(style.borderRightWidth, style.borderRightStyle);
  const bottom = thick(style.borderBottomWidth, style.borderBottomStyle);
  const left = thick(style.borderLeftWidth, style.borderLeftStyle);
  return [
    ...bar(box.left, box.top, box.width, box.height, style.backgroundColor),
    ...bar(box.left, box.top, box.width, top, style.borderTopColor),
    ...bar(box.right - right, box.top, right, box.height, style.borderRightColor),
    ...bar(box.left, box.bottom - bottom, box.width, bottom, style.borderBottomColor),
    ...bar(box.left, box.top, left, box.height, style.borderLeftColor),
  ];
}

function linesOf(node: Text, style: CSSStyleDeclaration): PicturePart[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  const add = (text: string, index: number, blank: string) => {
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    const box = range.getBoundingClientRect();
    // Words that break within are laid out by letters, as Chinese is.
    const letters = range.getClientRects().length > 1 ? graphemes(text) : [];
    if (letters.length > 1) {
      letters.reduce((at, letter) => {
        add(letter, at, at === index ? blank : '');
        return at + letter.length;
      }, index);
      return;
    }
    const line = lines.at(-1);
    if (line && Math.abs(line.box.top - box.top) < 1) {
      line.text += blank + text;
      line.box = new DOMRect(line.box.x, line.box.y, box.right - line.box.x, line.box.height);
    } else if (box.width > 0) {
      lines.push({ text, box });
    }
  };
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) add(word, index, ' ');
  return lines.map(({ text, box }) => ({ box, draw: (x, y) => words(text, box, style, x, y) }));
}

function words(text: string, box: DOMRect, style: CSSStyleDeclaration, x: number, y: number) {
  const line = svgElement('text', {
    x,
    y: y + baseline(box, style),
    'font-family': fontsOf(style),
    'font-size': style.fontSize,
    'font-weight': weightOf(style),
    'font-style': style.fontStyle,
    fill: paintOf(style.color).color,
  });
  line.textContent = text;
  holdWidth(line, box.width);
  return line;
}

function baseline(box: DOMRect, style: CSSStyleDeclaration): number {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) return box.height * 0.8;
  measure.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
    measure.measureText('x');
  return (box.height - ascent - descent) / 2 + ascent;
}

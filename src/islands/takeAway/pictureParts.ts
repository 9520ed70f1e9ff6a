import { styledCopy } from './pictureStyle.ts';
import { fontsOf, svgElement } from './svgElement.ts';

/** A piece of a chart: where it is on the page, and how it is drawn with its corner elsewhere. */
export interface PicturePart {
  readonly box: DOMRect;
  readonly draw: (x: number, y: number) => SVGElement;
}

/** What belongs to a chart but not to its picture. */
const LEFT_OUT =
  'figcaption, details, fieldset, button, input, select, template, .take, .visually-hidden';

/** Everything of a chart that is seen: its drawings, and the words and lines that stand around them. */
export function partsOf(figure: HTMLElement): PicturePart[] {
  const grounds: PicturePart[] = [];
  const drawings: PicturePart[] = [];
  const words: PicturePart[] = [];
  const visit = (element: Element) => {
    if (element.matches(LEFT_OUT) || !element.checkVisibility({ visibilityProperty: true })) return;
    const box = element.getBoundingClientRect();
    if (element instanceof SVGSVGElement) {
      drawings.push({ box, draw: (x, y) => drawing(element, box, x, y) });
    } else if (element instanceof HTMLCanvasElement) {
      drawings.push({ box, draw: (x, y) => canvas(element, box, x, y) });
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

function canvas(from: HTMLCanvasElement, box: DOMRect, x: number, y: number): SVGElement {
  const href = from.toDataURL('image/png');
  return svgElement('image', { x, y, width: box.width, height: box.height, href });
}

/** An element's ground and its borders, where it has any. */
function groundOf(element: Element, box: DOMRect): PicturePart[] {
  const style = getComputedStyle(element);
  const bar = (
    left: number,
    top: number,
    width: number,
    height: number,
    fill: string,
  ): PicturePart[] =>
    width <= 0 || height <= 0 || isClear(fill)
      ? []
      : [
          {
            box: new DOMRect(left, top, width, height),
            draw: (x, y) => svgElement('rect', { x, y, width, height, fill }),
          },
        ];
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

function isClear(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*, 0\)$/.test(color);
}

/** The lines into which the browser has broken a text. */
function linesOf(node: Text, style: CSSStyleDeclaration): PicturePart[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line && Math.abs(line.box.top - box.top) < 1) {
      line.text += ` ${word}`;
      line.box = new DOMRect(line.box.x, line.box.y, box.right - line.box.x, line.box.height);
    } else if (box.width > 0) {
      lines.push({ text: word, box });
    }
  }
  return lines.map(({ text, box }) => ({ box, draw: (x, y) => words(text, box, style, x, y) }));
}

function words(text: string, box: DOMRect, style: CSSStyleDeclaration, x: number, y: number) {
  const line = svgElement('text', {
    x,
    y: y + baseline(box, style),
    'font-family': fontsOf(style),
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle,
    fill: style.color,
  });
  line.textContent = text;
  return line;
}

/** How far below the top of a line of text its letters stand. */
function baseline(box: DOMRect, style: CSSStyleDeclaration): number {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure) return box.height * 0.8;
  measure.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
    measure.measureText('x');
  return (box.height - ascent - descent) / 2 + ascent;
}

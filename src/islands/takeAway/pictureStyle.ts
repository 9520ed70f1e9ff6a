import { fontsOf, holdWidth } from './svgElement.ts';

/** A colour that every program reads, and its opacity, 0…1. */
interface Paint {
  readonly color: string;
  readonly opacity: number;
}

/** A computed colour without alpha: some programs draw `rgba()` and `transparent` black. */
export function paintOf(computed: string): Paint {
  const [, red, green, blue, alpha] =
    /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(computed) ?? [];
  if (alpha === undefined) return { color: computed, opacity: 1 };
  if (Number(alpha) === 0) return { color: 'none', opacity: 1 };
  return { color: `rgb(${red}, ${green}, ${blue})`, opacity: Number(alpha) };
}

/** A multiple of 100, for fonts without weights between. */
export function weightOf({ fontWeight }: CSSStyleDeclaration): string {
  return String(Math.round(Number(fontWeight) / 100) * 100);
}

/** Properties of colours, with those of their opacity. */
const paints = [
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
  ['stop-color', 'stop-opacity'],
] as const;

const inherited: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  'shape-rendering': 'auto',
  visibility: 'visible',
};

const own: Readonly<Record<string, string>> = {
  opacity: '1',
  'vector-effect': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

/** A copy of a drawing with computed styles as attributes; hidden elements are left out. */
export function styledCopy(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  setLook(drawing, copy, inherited);
  return copy;
}

function setLook(from: Element, to: Element, parent: Readonly<Record<string, string>>): void {
  const look = lookOf(getComputedStyle(from));
  for (const name of Object.keys(inherited)) {
    const value = look[name] ?? '';
    if (value !== parent[name]) to.setAttribute(name, value);
    else to.removeAttribute(name);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = look[name] ?? '';
    if (value !== usual) to.setAttribute(name, value);
  }
  for (const { name } of [...to.attributes]) {
    if (name === 'class' || name.startsWith('data-') || name.startsWith('aria-')) {
      to.removeAttribute(name);
    }
  }
  for (const node of [...to.childNodes]) if (node instanceof Comment) node.remove();
  if (from.localName === 'text') keepBlanks(to);
  if (isPiece(from)) holdWidth(to, (from as SVGTextContentElement).getComputedTextLength());
  // Backwards, since elements are removed.
  for (let at = from.children.length - 1; at >= 0; at -= 1) {
    const [child, itsCopy] = [from.children[at], to.children[at]];
    if (!child || !itsCopy) continue;
    if (isShown(child)) setLook(child, itsCopy, look);
    else itsCopy.remove();
  }
}

/** An element's look, in values that all programs read. */
function lookOf(style: CSSStyleDeclaration): Record<string, string> {
  const names = [...Object.keys(inherited), ...Object.keys(own)];
  const look = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  look['font-family'] = fontsOf(style);
  look['font-weight'] = weightOf(style);
  for (const [name, opacityName] of paints) {
    const { color, opacity } = paintOf(look[name] ?? '');
    look[name] = color;
    look[opacityName] = String(Number(look[opacityName]) * opacity);
  }
  return look;
}

/** Whether a text or line has a position, and no positioned pieces. */
function isPiece(element: Element): boolean {
  return element.matches('text, tspan[x]') && element.querySelector('[x]') === null;
}

/** Some programs drop blanks at the ends of a text's pieces. */
function keepBlanks(text: Element): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const pieces: Text[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode as Text);
  for (const piece of pieces) piece.data = piece.data.replace(/[ \t\n]+/g, ' ');
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first) first.data = first.data.replace(/^ /, '');
  if (last) last.data = last.data.replace(/ $/, '');
  text.setAttribute('xml:space', 'preserve');
}

/** Definitions, such as gradients, are not rendered but needed. */
function isShown(element: Element): boolean {
  return element.localName !== 'foreignObject' && getComputedStyle(element).display !== 'none';
}

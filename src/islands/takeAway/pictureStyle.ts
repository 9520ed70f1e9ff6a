import { fontsOf } from './svgElement.ts';

/** What a mark's look is made of, passed on from parent to child, with the value it starts from. */
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

/** The same for what every mark has by itself. */
const own: Readonly<Record<string, string>> = {
  opacity: '1',
  'vector-effect': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

/**
 * A copy of a drawing that looks the same without the page's styles: what they compute to stands in
 * attributes of the copy. What is not shown is left out.
 */
export function styledCopy(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  dress(drawing, copy, inherited);
  return copy;
}

function dress(from: Element, to: Element, parent: Readonly<Record<string, string>>): void {
  const style = getComputedStyle(from);
  const look: Record<string, string> = {};
  for (const name of Object.keys(inherited)) {
    const value = name === 'font-family' ? fontsOf(style) : style.getPropertyValue(name);
    look[name] = value;
    if (value !== parent[name]) to.setAttribute(name, value);
    else to.removeAttribute(name);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) to.setAttribute(name, value);
  }
  for (const { name } of [...to.attributes]) {
    if (name === 'class' || name.startsWith('data-') || name.startsWith('aria-')) {
      to.removeAttribute(name);
    }
  }
  for (const node of [...to.childNodes]) if (node instanceof Comment) node.remove();
  // From the last on: those that are left out must not move the others.
  for (let at = from.children.length - 1; at >= 0; at -= 1) {
    const [child, itsCopy] = [from.children[at], to.children[at]];
    if (!child || !itsCopy) continue;
    if (isShown(child)) dress(child, itsCopy, look);
    else itsCopy.remove();
  }
}

/** What only describes, such as gradients, is not shown either, but needed. */
function isShown(element: Element): boolean {
  return element.localName !== 'foreignObject' && getComputedStyle(element).display !== 'none';
}

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { paintOf, styledCopy, weightOf } from '../../../src/islands/takeAway/pictureStyle.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Stands for the browser's, which jsdom lacks: each letter is 10 wide. */
function lengthOf(this: Element): number {
  return 10 * this.textContent.length;
}

Object.assign(SVGElement.prototype, { getComputedTextLength: lengthOf });

test.each([
  ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', 1],
  ['rgba(1, 2, 3, 0.25)', 'rgb(1, 2, 3)', 0.25],
  ['rgba(0, 0, 0, 0)', 'none', 1],
  ['none', 'none', 1],
  ['url("#hatch")', 'url("#hatch")', 1],
])('%s has no transparency of its own', (computed, color, opacity) => {
  expect(paintOf(computed)).toEqual({ color, opacity });
});

test.each([
  ['400', '400'],
  ['550', '600'],
  ['640', '600'],
])('a weight of %s is one that all programs know', (fontWeight, known) => {
  const style = document.createElement('p').style;
  style.fontWeight = fontWeight;
  expect(weightOf(style)).toBe(known);
});

test('blanks between the words of a text are kept, those around it are not', () => {
  const svg = document.createElementNS(SVG, 'svg');
  const text = document.createElementNS(SVG, 'text');
  const figure = document.createElementNS(SVG, 'tspan');
  figure.textContent = '49';
  text.append('\n  Leads', document.createComment(''), '\n ', figure, ' a month ');
  svg.append(text);
  document.body.append(svg);
  const copy = styledCopy(svg).querySelector('text');
  expect(copy?.textContent).toBe('Leads 49 a month');
  expect(copy?.getAttribute('xml:space')).toBe('preserve');
  expect(text.textContent).toContain('\n');
});

test('a text keeps its width in any font: whole, or line by line where it has lines', () => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.innerHTML =
    '<text>12<tspan>3</tspan></text><text><tspan x="1">12</tspan><tspan x="1">1</tspan></text><text/>';
  document.body.append(svg);
  const widths = [...styledCopy(svg).querySelectorAll('text, tspan')].map((piece) =>
    piece.getAttribute('textLength'),
  );
  expect(widths).toEqual(['30', null, null, '20', '10', null]);
});

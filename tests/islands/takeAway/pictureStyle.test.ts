// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { paintOf, styledCopy, weightOf } from '../../../src/islands/takeAway/pictureStyle.ts';

const SVG = 'http://www.w3.org/2000/svg';

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

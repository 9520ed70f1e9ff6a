import { expect, test } from 'vitest';
import { mathml } from '../../src/ui/mathml.ts';

test('what is below another sign is lowered in every browser, however it is made up', () => {
  for (const [tex, count] of [
    [String.raw`G_s(d)`, 1],
    [String.raw`\mathrm{COCA}_{\mathrm{goal}} + T_0`, 2],
    [String.raw`\frac{a_{b+1}}{x_i}`, 2],
  ] as const) {
    const html = mathml(tex, '');
    expect(html.match(/<msub>/g)).toHaveLength(count);
    expect(html.match(/<\/mpadded><\/msub>/g)).toHaveLength(count);
  }
});

test('a sum is a sign as others are, which every browser finds a font for', () => {
  const html = mathml(String.raw`\sum_{s \le d} n(s) + \sum x`, '');
  expect(html.match(/<mo largeop="false">∑<\/mo>/g)).toHaveLength(2);
  expect(html).not.toContain('<mo>∑');
});

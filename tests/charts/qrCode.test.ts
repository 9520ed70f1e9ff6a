import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from '../../src/charts/geometry/qrCode.ts';

/** Reads a code back the way a phone does, from its path alone. */
function decode({ size, path }: QrCode): string | undefined {
  const [quiet, scale] = [4, 4];
  const side = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < Number(run) * scale; column += 1) {
        const at =
          ((Number(y) + quiet) * scale + row) * side + (Number(x) + quiet) * scale + column;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

const site = 'https://takt.example/ru/';
const short = `${site}#cv1=1.13~5.67&name=Coffee%20City`;
const long = `${site}#cv1=1.1234567~5.67&name=${encodeURIComponent('Кофе — '.repeat(11))}&market=4350`;

test.each([site, short, long])('the code of %s reads back to it', (link) => {
  const code = qrCode(link);
  expect(code && decode(code)).toBe(link);
});

test('a long link takes the least correction, so that its squares are not smaller than they must', () => {
  const size = (text: string) => qrCode(text)?.size ?? NaN;
  expect(size(short)).toBeLessThanOrEqual(41);
  expect(size(long)).toBeLessThanOrEqual(81);
});

test('what does not fit into any code has none', () => {
  expect(qrCode('x'.repeat(2900))).toBeDefined();
  expect(qrCode('x'.repeat(3000))).toBeUndefined();
});

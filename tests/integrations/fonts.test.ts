import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { fontFace } from '../../integrations/fonts/stylesheet.ts';
import { charactersIn, subset } from '../../integrations/fonts/subset.ts';
import { families, parts } from '../../integrations/fonts/families.ts';

const [family] = families;
const [title, text] = family.cuts;
let source: Buffer;

beforeAll(async () => {
  source = await readFile(
    new URL(
      import.meta.resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'),
    ),
  );
});

test('takes from ranges only what the font can draw', () => {
  expect(String.fromCodePoint(...charactersIn('41-43 2192 20AC', source))).toBe('ABC€');
});

test('the text face has the arrows and signs that Literata lacks', async () => {
  const math = await readFile(
    new URL(import.meta.resolve('@fontsource-variable/onest/files/onest-math-wght-normal.woff2')),
  );
  expect(String.fromCodePoint(...charactersIn('2192 2248 2264-2265', math))).toBe('→≈≤≥');
});

test('cuts a font to the characters asked for', async () => {
  const cut = await subset(source, [0x41, 0x37], text);
  expect(charactersIn('20-17F', cut)).toEqual([0x37, 0x41]);
});

test('writes ranges as short as they can be', () => {
  const css = fontFace({
    family,
    cut: title,
    part: parts[0],
    characters: [0x43, 0x41, 0x42, 0x20ac],
  });
  expect(css).toContain('unicode-range: U+41-43, U+20AC;');
});

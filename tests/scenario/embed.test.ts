// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultEmbed,
  embedParts,
  embedSnippet,
  readEmbed,
  writeEmbed,
} from '../../src/scenario/embed.ts';
import { themeOf, themes } from '../../src/scenario/themes.ts';

const settings = fc.record({
  parts: fc.subarray([...embedParts], { minLength: 1 }),
  isFixed: fc.boolean(),
});

test('settings that were written read back the same', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(...themes), (asked, theme) => {
      const query = writeEmbed(asked, theme);
      expect(readEmbed(query)).toEqual(asked);
      expect(themeOf(new URLSearchParams(query).get('theme'))).toBe(theme);
    }),
  );
  expect(writeEmbed(defaultEmbed)).toBe('');
});

test('any query gives settings that can be shown', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(readEmbed(query).parts.length).toBeGreaterThan(0);
    }),
  );
  expect(readEmbed('?parts=results,<b>,levers&theme=neon&levers=fixed&x=1')).toEqual({
    parts: ['levers', 'results'],
    isFixed: true,
  });
  expect(readEmbed('?parts=')).toEqual(defaultEmbed);
});

/** Texts as a host may have them, rich in what means something in HTML. */
const texts = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '&#34;', '<!--', '-->', '${x}', '`', '$&'),
      fc.constantFrom('</script>', '<script>', '</iframe>', 'onload="x"', '/embed/', 'Кофе ☕'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const frames = fc.record({
  address: texts,
  title: texts,
  width: fc.oneof(fc.constantFrom('100%', '640'), texts),
  height: fc.nat(5000),
});

describe.each([false, true])('a snippet whose frame grows: %s', (isGrowing) => {
  const tags = isGrowing ? ['IFRAME', 'SCRIPT'] : ['IFRAME'];
  /** What follows the frame: the same whatever is asked for. */
  const script = isGrowing ? scriptOfSnippets() : '';

  test('is a frame that a page reads as it was asked for, and nothing else', () => {
    fc.assert(
      fc.property(frames, (asked) => {
        const { address, title, width, height } = asked;
        const snippet = embedSnippet({ ...asked, isGrowing });
        const { head, body } = new DOMParser().parseFromString(`<body>${snippet}`, 'text/html');
        expect(head.childElementCount).toBe(0);
        expect([...body.children].map(({ tagName }) => tagName)).toEqual(tags);
        const frame = body.firstElementChild!;
        expect(attributesOf(frame)).toEqual({
          src: address,
          title,
          width,
          height: String(height),
          style: 'border: 0',
        });
        frame.remove();
        expect(body.innerHTML).toBe(script);
      }),
    );
  });

  test('has no sign of what was asked for but within its attribute', () => {
    fc.assert(
      fc.property(frames, (asked) => {
        const snippet = embedSnippet({ ...asked, isGrowing });
        expect(snippet.endsWith(script)).toBe(true);
        const frame = isGrowing ? snippet.slice(0, -script.length) : snippet;
        expect(frame.match(/[<>]/g)).toHaveLength(4);
        expect(frame.match(/"/g)).toHaveLength(10);
      }),
    );
  });

  test('has a script where it grows, and that alone', () => {
    expect(script.match(/<\/?\w+>/g)).toEqual(isGrowing ? ['<script>', '</script>'] : null);
  });
});

function scriptOfSnippets(): string {
  const frame = { address: 'x', title: 'x', width: '1', height: 1 };
  const [bare, growing] = [false, true].map((isGrowing) => embedSnippet({ ...frame, isGrowing }));
  expect(growing!.startsWith(bare!)).toBe(true);
  return growing!.slice(bare!.length);
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultEmbed,
  embedParts,
  embedSnippet,
  embedThemes,
  readEmbed,
  writeEmbed,
} from '../../src/scenario/embed.ts';

const settings = fc.record({
  parts: fc.subarray([...embedParts], { minLength: 1 }),
  theme: fc.constantFrom(...embedThemes),
  isFixed: fc.boolean(),
});

test('settings that were written read back the same', () => {
  fc.assert(
    fc.property(settings, (asked) => {
      expect(readEmbed(writeEmbed(asked))).toEqual(asked);
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
    theme: 'system',
    isFixed: true,
  });
  expect(readEmbed('?parts=')).toEqual(defaultEmbed);
});

test('nothing in a snippet gets out of its attribute', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (address, title) => {
      const snippet = embedSnippet({
        address,
        title,
        width: '100%',
        height: 600,
        isGrowing: false,
      });
      expect(snippet.match(/</g)).toHaveLength(2);
      expect(snippet.match(/"/g)).toHaveLength(10);
    }),
  );
});

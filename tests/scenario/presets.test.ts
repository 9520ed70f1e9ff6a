import { describe, expect, test } from 'vitest';
import { likelyPreset, presets } from '../../src/scenario/presets.ts';
import { readLink, writeLink } from '../../src/scenario/link.ts';

const of = (link: string) => likelyPreset(readLink(link).scenario);

describe('the preset that a link was made from', () => {
  test.each(presets.map(({ key, scenario }) => [key, writeLink(scenario)] as const))(
    '%s is known by its own link',
    (key, link) => {
      expect(of(link)).toBe(key);
    },
  );

  test('is known while most of its levers are as they were', () => {
    expect(of('cv1=3~9&cv2=10~15&price=60&cycle=45~30&market=3000')).toBe('calls');
    expect(of('cv1=2&cv2=3&price=&cycle=&market=')).toBe('mine');
    expect(of('cv1=2&cv2=3&price=9&cycle=7&market=')).toBe('mine');
    expect(of('cv1=2~4')).toBe('example');
  });

  test('is not guessed from one figure that is alike', () => {
    expect(of('cv1=2&cv2=3&price=9&cycle=7&market=3000')).toBe('example');
  });
});

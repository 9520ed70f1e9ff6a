import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { parameters } from '../../src/model/parameters.ts';
import { presets } from '../../src/scenario/presets.ts';
import type { Loss, StartKind } from '../../src/scenario/loss.ts';
import { lossText } from '../../src/words/losses.ts';

const read = (loss: Loss, start: StartKind, locale: 'en' | 'ru' = 'en') =>
  lossText(loss, start, dictionary(locale)).replace(/\s/g, ' ');

test('what was lost is named, and where a reset went', () => {
  expect(read({ kind: 'linked', key: 'cv2' }, 'link')).toBe(
    'The goal is now the same as now: CV2.',
  );
  expect(read({ kind: 'reset', key: 'cycle' }, 'link')).toBe(
    'Deal cycle is back at: what the link brought.',
  );
  expect(read({ kind: 'levers' }, 'saved', 'ru')).toBe(
    'Все рычаги возвращены: сохранённый сценарий.',
  );
  expect(read({ kind: 'started', from: 'norm' }, 'norm', 'ru')).toBe('Начато с: Норма.');
  expect(read({ kind: 'opened', name: 'Café' }, 'saved')).toBe('“Café” is open.');
  expect(read({ kind: 'opened', name: '' }, 'saved')).toBe('Unnamed is open.');
});

test('every loss is told without an empty slot, in both languages', () => {
  const losses: Loss[] = [
    ...parameters.flatMap(({ key }): Loss[] => [
      { kind: 'linked', key },
      { kind: 'reset', key },
    ]),
    ...presets.map(({ key }): Loss => ({ kind: 'started', from: key })),
    { kind: 'goal' },
  ];
  for (const locale of locales) {
    for (const loss of losses) {
      const text = read(loss, 'mine', locale);
      expect(text).toMatch(/\p{L}.*[^\s:( ][.)]$/u);
      expect(text).not.toMatch(/[{}]|: \.|\(\)/);
    }
  }
});

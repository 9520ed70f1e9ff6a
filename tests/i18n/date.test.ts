import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, dayText } from '../../src/i18n/date.ts';
import { locales } from '../../src/i18n/locale.ts';

const days = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  month: fc.nat(11),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.nat(23),
  minute: fc.nat(59),
});

/** With ordinary spaces, whichever a platform puts there. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

/** A moment by the clock of the place where the test runs, as people write it. */
const evening = new Date(2026, 10, 24, 22, 40);

describe('a day', () => {
  test('is written as people write it', () => {
    expect(plain(dayText('en', evening))).toBe('24 November 2026');
    expect(plain(dayText('ru', evening))).toBe('24 ноября 2026 г.');
    expect(plain(dayText('en', new Date(2026, 4, 1)))).toBe('1 May 2026');
    expect(plain(dayText('ru', new Date(2026, 4, 1)))).toBe('1 мая 2026 г.');
  });

  test('comes first and is followed by its month in a word and its year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), days, (locale, { year, month, day }) => {
        const text = dayText(locale, new Date(year, month, day));
        expect(text).toMatch(new RegExp(`^${day}\\s\\p{L}+\\s${year}(\\sг\\.)?$`, 'u'));
      }),
    );
  });

  test('is the same from its first minute to its last', () => {
    for (const locale of locales) {
      const [first, last] = [new Date(2026, 10, 24), new Date(2026, 10, 24, 23, 59, 59, 999)];
      expect(dayText(locale, first)).toBe(dayText(locale, last));
      expect(dayText(locale, first)).not.toBe(dayText(locale, new Date(2026, 10, 25)));
    }
  });
});

describe('a moment', () => {
  test('is a day and a time by the clock of the place, in 24 hours', () => {
    expect(plain(dateText('en', evening))).toBe('24 Nov 2026, 22:40');
    expect(plain(dateText('ru', evening))).toBe('24 нояб. 2026 г., 22:40');
    expect(plain(dateText('en', new Date(2026, 0, 2, 0, 5)))).toBe('2 Jan 2026, 00:05');
    expect(plain(dateText('ru', new Date(2026, 0, 2, 0, 5)))).toBe('2 янв. 2026 г., 00:05');
  });

  test('ends in its hours and minutes, each of two digits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        days,
        (locale, { year, month, day, hour, minute }) => {
          const text = dateText(locale, new Date(year, month, day, hour, minute));
          const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
          expect(text.startsWith(String(day))).toBe(true);
          expect(text).toContain(String(year));
          expect(text.endsWith(time)).toBe(true);
        },
      ),
    );
  });
});

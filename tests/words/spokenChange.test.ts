import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { spokenChange } from '../../src/words/spokenChange.ts';
import { readLink } from '../../src/scenario/link.ts';

const t = dictionary('en');
const spoken = (before: string, after: string) => {
  const [from, to] = [before, after].map((link) => readLink(link).scenario);
  const style = { locale: 'en', currency: 'RUB', words: t.units } as const;
  return spokenChange(from!, to!, style, t).replaceAll('\u00a0', ' ');
};

describe('a change of levers is told by what moved and what followed', () => {
  test('a conversion: all that it decides', () => {
    expect(spoken('', 'cv2=2.04~17')).toBe(
      'CV2: goal 17%. COCA, the advertising cost of one contract: now 62,901 ₽, goal 1,504 ₽. ' +
        'Contracts a month at the market’s capacity: now 1 contract, goal 42 contracts.',
    );
  });

  test('a deal cycle: leads in progress, and nothing of what it leaves alone', () => {
    expect(spoken('', 'cycle=57~10')).toBe(
      'deal cycle: goal 10 days. Leads in progress: now 92 leads, goal 81 leads.',
    );
  });

  test('what is not given, and what never comes, in words', () => {
    expect(spoken('', 'cv2=~0')).toContain('CV2: now not given, goal 0%.');
    expect(spoken('', 'cv2=~0')).toContain('now not given, goal no contracts are signed.');
  });

  test('another scenario: only what it comes to', () => {
    expect(spoken('', 'cv1=5&cv2=10&price=20&cycle=30&market=4000')).toMatch(/^COCA/);
  });

  test('nothing, where no lever moved', () => {
    expect(spoken('', 'name=Coffee&check=1000&currency=EUR')).toBe('');
  });
});

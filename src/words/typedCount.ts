import type { Dictionary } from '../i18n/dictionary.ts';
import type { FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import type { InputRow } from '../scenario/input.ts';
import { isGiven } from '../scenario/scenario.ts';
import { readField, readingOf, type TypedOutcome } from './levers.ts';

/** Reads a typed whole count between two limits. */
export function typedCount(
  row: InputRow,
  [from, to]: readonly [number, number],
  typed: string,
  style: FigureStyle,
  words: Pick<Dictionary['reps'], 'refused' | 'kept' | 'keptOpen'>,
  levers: Dictionary['levers'],
): TypedOutcome {
  const limited = { ...row, allowed: [from, to] } as const;
  const read = readField(limited, typed, style);
  const number = (value: number) => plainNumber(style.locale, value);
  return [
    read,
    (_, kept) =>
      fill(words.refused, {
        typed: typed.trim(),
        from: number(from),
        to: number(to),
        kept: isGiven(kept) ? fill(words.kept, { value: number(kept) }) : words.keptOpen,
      }),
    readingOf(limited, typed, style, levers),
  ];
}

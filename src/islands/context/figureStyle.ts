import { computed, type ReadableAtom } from 'nanostores';
import { createContext } from 'svelte';
import type { FigureStyle, UnitWords } from '../../i18n/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { currency } from '../../state/current.ts';

const [get, set] = createContext<ReadableAtom<FigureStyle>>();

/** Number format of an island: language, the scenario's currency, unit words. */
export const figureStyle = get;

/**
 * Sets the number format for a root component and all within. A chapter that follows later gives
 * the currency that it shows.
 */
export function setFigureStyle(
  locale: Locale,
  words: UnitWords,
  shown: ReadableAtom<string> = currency,
): ReadableAtom<FigureStyle> {
  return set(computed(shown, (code) => ({ locale, words, currency: code })));
}

import { computed, type ReadableAtom } from 'nanostores';
import { createContext } from 'svelte';
import type { FigureStyle, UnitWords } from '../../i18n/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { currency } from '../../state/current.ts';

const [get, set] = createContext<ReadableAtom<FigureStyle>>();

/** Number format of an island. */
export const figureStyle = get;

/**
 * Sets the number format within a root component; a deferred chapter gives the currency it shows.
 */
export function setFigureStyle(
  locale: Locale,
  words: UnitWords,
  shown: ReadableAtom<string> = currency,
): ReadableAtom<FigureStyle> {
  return set(computed(shown, (code) => ({ locale, words, currency: code })));
}

import { computed, type ReadableAtom } from 'nanostores';
import { createContext } from 'svelte';
import type { FigureStyle, UnitWords } from '../../i18n/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { currency } from '../../state/current.ts';

const [get, set] = createContext<ReadableAtom<FigureStyle>>();

/** How an island writes figures: its language, the scenario's currency, the words for units. */
export const figureStyle = get;

/** Sets the style of figures for a root component, which gets its texts by props, and all in it. */
export function setFigureStyle(
  of: () => { readonly locale: Locale; readonly words: UnitWords },
): ReadableAtom<FigureStyle> {
  return set(computed(currency, (code) => ({ ...of(), currency: code })));
}

import type { ReadableAtom } from 'nanostores';
import type { FigureStyle, UnitWords } from '../../i18n/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { textsOf, type TextNames } from '../../i18n/pageTexts.ts';
import { setFigureStyle } from './figureStyle.ts';

interface WithUnits {
  readonly units: UnitWords;
}

/** Texts say which language they are in. */
type InLanguage<T> = T & { readonly locale: Locale };

/** Names of the texts of a root component of the built page. */
export interface BuiltProps<T extends WithUnits> {
  readonly t: TextNames<InLanguage<T>>;
}

/** Texts of a root component mounted later or inside another. */
export interface TextProps<T extends WithUnits> {
  readonly t: TextNames<InLanguage<T>> | InLanguage<T>;
}

/** Texts of a root component, with the number format set within; read once, as they never change. */
export function openTexts<T extends WithUnits>(
  given: () => TextProps<T>['t'],
  shownCurrency?: ReadableAtom<string>,
): { readonly t: InLanguage<T>; readonly style: ReadableAtom<FigureStyle> } {
  const texts = given();
  const t = typeof texts === 'string' ? textsOf(texts) : texts;
  return { t, style: setFigureStyle(t.locale, t.units, shownCurrency) };
}

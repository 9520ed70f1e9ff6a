import type { ReadableAtom } from 'nanostores';
import type { FigureStyle, UnitWords } from '../../i18n/figure.ts';
import type { Locale } from '../../i18n/locale.ts';
import { unpack, type Packed } from '../../i18n/packed.ts';
import { setFigureStyle } from './figureStyle.ts';

interface WithUnits {
  readonly units: UnitWords;
}

/** Language and texts of a root component of the built page. */
export interface BuiltProps<T extends WithUnits> {
  readonly locale: Locale;
  readonly t: Packed<T>;
}

/** Language and texts of a root component mounted later or inside another. */
export interface TextProps<T extends WithUnits> {
  readonly locale: Locale;
  readonly t: Packed<T> | T;
}

/** Texts of a root component, with the number format set within; read once, as neither changes. */
export function openTexts<T extends WithUnits>(
  props: () => TextProps<T>,
  shownCurrency?: ReadableAtom<string>,
): { readonly t: T; readonly style: ReadableAtom<FigureStyle> } {
  const { locale, t: given } = props();
  const t = typeof given === 'string' ? unpack(given) : given;
  return { t, style: setFigureStyle(locale, t.units, shownCurrency) };
}

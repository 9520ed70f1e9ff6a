import type { Locale } from '../i18n/locale.ts';

export interface Equation {
  readonly tex: string;
  /** One line of plain text, for tooltips, exports and screen readers: `price ÷ (CV1 · CV2)`. */
  readonly plain: string;
}

export type EquationWords = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** An equation in a language's words; throws for a missing word. */
export function inWords({ tex, plain }: Equation, words: EquationWords, locale: Locale): Equation {
  return {
    tex: putWords(tex, words, locale, (word) => String.raw`\text{${word}}`),
    plain: putWords(plain, words, locale, (word) => word),
  };
}

function putWords(
  template: string,
  words: EquationWords,
  locale: Locale,
  wrap: (word: string) => string,
): string {
  return template.replace(/\[(\w+)\]/g, (_, key: string) => {
    const word = words[locale][key];
    if (word === undefined) throw new Error(`No word for [${key}] in ${locale}`);
    return wrap(word);
  });
}

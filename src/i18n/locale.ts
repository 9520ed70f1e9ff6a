/** What a language of the site is, apart from its texts. */
interface LocaleFacts {
  /** What the language calls itself. */
  readonly name: string;
  /** What stands before its pages in their addresses; the first language's have nothing. */
  readonly path: string;
  readonly decimalSign: '.' | ',';
  /** What stands between a number and the sign of percent. */
  readonly beforePercent: string;
  /** The tag by which dates are written, where it is another than the language's own. */
  readonly dateTag: string;
  /** Whether a currency that the language has a sign of its own for ($, €) stands before the number. */
  readonly isOwnSignFirst: boolean;
}

const facts = {
  en: {
    name: 'English',
    path: '',
    decimalSign: '.',
    beforePercent: '',
    dateTag: 'en-GB',
    isOwnSignFirst: true,
  },
  ru: {
    name: 'Русский',
    path: 'ru/',
    decimalSign: ',',
    beforePercent: '\u00a0',
    dateTag: 'ru',
    isOwnSignFirst: false,
  },
} as const satisfies Readonly<Record<string, LocaleFacts>>;

/** A language of the site. */
export type Locale = keyof typeof facts;

/** All that tells the languages of the site apart but for their texts: a row for each. */
export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = facts;

/** The languages of the site; what has no language of its own is in the first. */
export const locales = Object.keys(facts) as readonly Locale[] as readonly [Locale, ...Locale[]];

/** The language that a page's address is in. */
export function localeOf(text: string | undefined): Locale {
  return locales.find((locale) => locale === text) ?? locales[0];
}

/** The addresses of a page in every language, for `getStaticPaths`: the first has no prefix. */
export function localePaths(): { params: { locale: Locale | undefined } }[] {
  return locales.map((locale) => ({
    params: { locale: localeFacts[locale].path === '' ? undefined : locale },
  }));
}

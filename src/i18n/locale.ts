interface LocaleFacts {
  readonly name: string;
  /** URL prefix; empty for the first language. */
  readonly path: string;
  readonly decimalSign: '.' | ',';
  /** Between a number and %. */
  readonly beforePercent: string;
  /** Locale tag of dates, where it differs. */
  readonly dateTag: string;
  /** Own symbols ($, €) precede the number. */
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

export type Locale = keyof typeof facts;

export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = facts;

/** The first is the default. */
export const locales = Object.keys(facts) as readonly Locale[] as readonly [Locale, ...Locale[]];

export function localeOf(text: string | undefined): Locale {
  return locales.find((locale) => locale === text) ?? locales[0];
}

/** Every language's paths of a page, for `getStaticPaths`. */
export function localePaths(): { params: { locale: Locale | undefined } }[] {
  return locales.map((locale) => ({
    params: { locale: localeFacts[locale].path === '' ? undefined : locale },
  }));
}

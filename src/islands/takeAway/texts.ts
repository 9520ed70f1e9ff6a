import { takeAway as en } from '../../i18n/en/takeAway.ts';
import { localeOf, type Locale } from '../../i18n/locale.ts';
import { takeAway as ru } from '../../i18n/ru/takeAway.ts';
import { bindShortWords } from '../../i18n/typography.ts';

const texts = { en: bindShortWords(en), ru: bindShortWords(ru) };

/** The language of the page. */
export function pageLocale(): Locale {
  return localeOf(document.documentElement.lang);
}

/** The page's words for what is taken away: its parts are loaded when they are asked for. */
export function pageTexts(): typeof en {
  return texts[pageLocale()];
}

import { takeAway as en } from '../../i18n/en/takeAway.ts';
import { takeAway as ru } from '../../i18n/ru/takeAway.ts';
import { bindShortWords } from '../../i18n/typography.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';

const texts = { en: bindShortWords(en), ru: bindShortWords(ru) };

/** The page's words for what is taken away: its parts are loaded when they are asked for. */
export function pageTexts(): typeof en {
  return texts[pageLocale()];
}

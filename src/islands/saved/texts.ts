import type { Dictionary } from '../../i18n/dictionary.ts';
import { saved as enSaved } from '../../i18n/en/saved.ts';
import type { Locale } from '../../i18n/locale.ts';
import { saved as ruSaved } from '../../i18n/ru/saved.ts';
import { bindShortWords } from '../../i18n/typography.ts';
import { noticeTexts, type NoticeTexts } from '../../words/noticeTexts.ts';

/** The words that the dialog of saved scenarios needs. */
export type SavedTexts = NoticeTexts & Pick<Dictionary, 'saved'>;

const saved: Readonly<Record<Locale, Dictionary['saved']>> = { en: enSaved, ru: ruSaved };

/** They are loaded with the dialog: no page carries them in its islands' props. */
export function savedTexts(locale: Locale): SavedTexts {
  return { ...noticeTexts(locale), saved: bindShortWords(saved[locale]) };
}

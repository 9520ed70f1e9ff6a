import type { Dictionary } from '../i18n/dictionary.ts';
import { levers as enLevers } from '../i18n/en/levers.ts';
import { notices as enNotices } from '../i18n/en/notices.ts';
import { plan as enPlan } from '../i18n/en/plan.ts';
import { units as enUnits } from '../i18n/en/units.ts';
import type { Locale } from '../i18n/locale.ts';
import { levers as ruLevers } from '../i18n/ru/levers.ts';
import { notices as ruNotices } from '../i18n/ru/notices.ts';
import { plan as ruPlan } from '../i18n/ru/plan.ts';
import { units as ruUnits } from '../i18n/ru/units.ts';
import { bindShortWords } from '../i18n/typography.ts';

/** The words in which a link or a file is told of. */
export type NoticeTexts = Pick<Dictionary, 'notices' | 'levers' | 'plan' | 'units'>;

const texts: Readonly<Record<Locale, NoticeTexts>> = {
  en: { notices: enNotices, levers: enLevers, plan: enPlan, units: enUnits },
  ru: { notices: ruNotices, levers: ruLevers, plan: ruPlan, units: ruUnits },
};

/** They are loaded with what tells of it: no page carries them in its islands' props. */
export function noticeTexts(locale: Locale): NoticeTexts {
  return bindShortWords(texts[locale]);
}

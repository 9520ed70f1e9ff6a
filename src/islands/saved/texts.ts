import { levers as enLevers } from '../../i18n/en/levers.ts';
import { notices as enNotices } from '../../i18n/en/notices.ts';
import { plan as enPlan } from '../../i18n/en/plan.ts';
import { saved as enSaved } from '../../i18n/en/saved.ts';
import { units as enUnits } from '../../i18n/en/units.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { levers as ruLevers } from '../../i18n/ru/levers.ts';
import { notices as ruNotices } from '../../i18n/ru/notices.ts';
import { plan as ruPlan } from '../../i18n/ru/plan.ts';
import { saved as ruSaved } from '../../i18n/ru/saved.ts';
import { units as ruUnits } from '../../i18n/ru/units.ts';
import { bindShortWords } from '../../i18n/typography.ts';

/** The words that the dialog of saved scenarios needs. */
export type SavedTexts = Pick<Dictionary, 'saved' | 'levers' | 'notices' | 'plan' | 'units'>;

const texts: Readonly<Record<Locale, SavedTexts>> = {
  en: { saved: enSaved, levers: enLevers, notices: enNotices, plan: enPlan, units: enUnits },
  ru: { saved: ruSaved, levers: ruLevers, notices: ruNotices, plan: ruPlan, units: ruUnits },
};

/** They are loaded with the dialog: no page carries them in its islands' props. */
export function savedTexts(locale: Locale): SavedTexts {
  return bindShortWords(texts[locale]);
}

import type { Dictionary } from '../../i18n/dictionary.ts';
import { levers as enLevers } from '../../i18n/en/levers.ts';
import { plan as enPlan } from '../../i18n/en/plan.ts';
import { takeAway as enTakeAway } from '../../i18n/en/takeAway.ts';
import { units as enUnits } from '../../i18n/en/units.ts';
import type { Locale } from '../../i18n/locale.ts';
import { levers as ruLevers } from '../../i18n/ru/levers.ts';
import { plan as ruPlan } from '../../i18n/ru/plan.ts';
import { takeAway as ruTakeAway } from '../../i18n/ru/takeAway.ts';
import { units as ruUnits } from '../../i18n/ru/units.ts';
import { bindShortWords } from '../../i18n/typography.ts';

/** The words of a printed report. */
export type ReportTexts = Pick<Dictionary, 'takeAway' | 'levers' | 'plan' | 'units'>;

const texts: Readonly<Record<Locale, ReportTexts>> = {
  en: { takeAway: enTakeAway, levers: enLevers, plan: enPlan, units: enUnits },
  ru: { takeAway: ruTakeAway, levers: ruLevers, plan: ruPlan, units: ruUnits },
};

/** The words of a report in a language. */
export function reportTexts(locale: Locale): ReportTexts {
  return bindShortWords(texts[locale]);
}

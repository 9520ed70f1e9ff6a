import { mount } from 'svelte';
import { levers as enLevers } from '../i18n/en/levers.ts';
import { notices as enNotices } from '../i18n/en/notices.ts';
import { plan as enPlan } from '../i18n/en/plan.ts';
import { units as enUnits } from '../i18n/en/units.ts';
import { levers as ruLevers } from '../i18n/ru/levers.ts';
import { notices as ruNotices } from '../i18n/ru/notices.ts';
import { plan as ruPlan } from '../i18n/ru/plan.ts';
import { units as ruUnits } from '../i18n/ru/units.ts';
import { bindShortWords } from '../i18n/typography.ts';
import LinkNotice from './LinkNotice.svelte';
import { pageLocale } from './pageLocale.ts';

const texts = {
  en: { notices: enNotices, levers: enLevers, plan: enPlan, units: enUnits },
  ru: { notices: ruNotices, levers: ruLevers, plan: ruPlan, units: ruUnits },
};

/** Tells, in a place of a page, what was wrong with the links that it is opened by. */
export function tellLinkProblems(target: Element): void {
  const locale = pageLocale();
  mount(LinkNotice, {
    target,
    props: { locale, t: bindShortWords(texts[locale]), isOfProblems: true },
  });
}

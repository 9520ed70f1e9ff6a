import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import { leverKeys, leverOf, levers, type Lever, type LeverKey } from '../model/levers.ts';
import {
  planParameterOf,
  planParameters,
  type PlanKey,
  type PlanParameter,
} from '../model/plan.ts';
import { LINK_LENGTH, type LinkProblem } from '../scenario/link.ts';
import { pageKeys } from '../scenario/pageKeys.ts';
import { NAME_LENGTH, isGiven, sameValue, type Scenario } from '../scenario/scenario.ts';
import type { OpenedLink } from '../state/address.ts';
import { aimsText, planFigure } from './planText.ts';

type Texts = Pick<Dictionary, 'notices' | 'levers' | 'plan' | 'units'>;

/** Characters of a link's junk that a notice repeats at most. */
const QUOTED = 40;

/** One line on what a link brought that the default scenario has not; empty where nothing. */
export function differenceText(
  { difference, scenario }: Pick<OpenedLink, 'difference' | 'scenario'>,
  locale: Locale,
  t: Texts,
): string {
  const parts = [
    ...(difference.name ? [fill(t.notices.named, { name: scenario.name })] : []),
    ...difference.levers.map((key) => leverText(key, scenario, locale, t)),
    ...difference.plan.map((key) => planPair(key, scenario, locale, t)),
    ...(difference.target ? [targetText(scenario, locale, t)] : []),
    ...(difference.currency ? [fill(t.notices.currency, { code: scenario.currency })] : []),
  ];
  if (parts.length === 0) return '';
  const isWhole = difference.levers.length === leverKeys.length;
  return fill(isWhole ? t.notices.openedWhole : t.notices.opened, { parts: parts.join(', ') });
}

/** What was wrong with a part of a link, and what is shown instead. */
export function problemText(
  { key, text, reason }: LinkProblem,
  scenario: Scenario,
  locale: Locale,
  t: Texts,
): string {
  const lever = levers.find((one) => one.key === key);
  const row = lever ?? planParameters.find((one) => one.link === key);
  const speak = (value: number) => speakOf(row, value, scenario, locale, t);
  const wrong = fill(t.notices.reasons[reason], {
    key: quoted(key),
    text: quoted(text),
    from: row ? speak(row.allowed[0]) : '',
    to: row ? speak(row.allowed[1]) : '',
    length: String(reason === 'tooLong' ? LINK_LENGTH : NAME_LENGTH),
  });
  // What is a page's own shows in the page itself.
  if (reason === 'unknown' || reason === 'tooLong' || pageKeys.has(key)) return wrong;
  const shown = shownInstead(key, scenario, locale, t);
  const then = reason === 'repeated' ? t.notices.firstCounts : t.notices.shownInstead;
  return `${wrong} ${fill(then, { shown })}`;
}

/** What a page shows of the part of a scenario that a key of the link stands for. */
function shownInstead(key: string, scenario: Scenario, locale: Locale, t: Texts): string {
  const lever = leverKeys.find((one) => one === key);
  if (lever) return leverText(lever, scenario, locale, t);
  const row = planParameters.find((one) => one.link === key);
  if (row) return planPair(row.key, scenario, locale, t);
  if (key === 'target') return targetText(scenario, locale, t);
  return key === 'currency' ? scenario.currency : scenario.name || t.notices.noName;
}

function leverText(key: LeverKey, scenario: Scenario, locale: Locale, t: Texts): string {
  const { now, goal } = scenario;
  const speak = (value: number) => speakOf(leverOf(key), value, scenario, locale, t);
  const lever = t.levers.short[key];
  return sameValue(now[key], goal[key])
    ? fill(t.notices.single, { lever, value: speak(now[key]) })
    : fill(t.notices.pair, { lever, now: speak(now[key]), goal: speak(goal[key]) });
}

function planPair(key: PlanKey, scenario: Scenario, locale: Locale, t: Texts): string {
  const value = speakOf(planParameterOf(key), scenario.plan[key], scenario, locale, t);
  return fill(t.notices.single, { lever: t.plan.short[key], value });
}

function targetText({ target, currency }: Scenario, locale: Locale, t: Texts): string {
  const style: FigureStyle = { locale, currency, words: t.units };
  const value = aimsText(target, style, t) || t.levers.notGiven;
  return fill(t.notices.single, { lever: t.plan.target, value });
}

/** The figure of a row in words; the key of neither table has none. */
function speakOf(
  row: Lever | PlanParameter | undefined,
  value: number,
  { currency }: Pick<Scenario, 'currency'>,
  locale: Locale,
  t: Texts,
): string {
  const style: FigureStyle = { locale, currency, words: t.units };
  if (!row) return '';
  if (!isGiven(value)) return t.levers.notGiven;
  return 'link' in row
    ? planFigure(row.key, value, style, t.plan)
    : spokenFigure(value, row.unit, style);
}

function quoted(text: string): string {
  const letters = [...text];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : text;
}

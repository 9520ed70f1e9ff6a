import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import { leverKeys, leverOf, type LeverKey } from '../model/levers.ts';
import { LINK_LENGTH, type LinkProblem } from '../scenario/link.ts';
import { NAME_LENGTH, isGiven, sameValue, type Scenario } from '../scenario/scenario.ts';
import type { OpenedLink } from '../state/address.ts';

type Texts = Pick<Dictionary, 'notices' | 'levers' | 'units'>;

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
  const lever = leverKeys.find((one) => one === key);
  const [from, to] = lever ? leverOf(lever).allowed : [];
  const speak = (value: number | undefined) =>
    lever && value !== undefined ? leverFigure(lever, value, scenario, locale, t) : '';
  const wrong = fill(t.notices.reasons[reason], {
    key: quoted(key),
    text: quoted(text),
    from: speak(from),
    to: speak(to),
    length: String(reason === 'tooLong' ? LINK_LENGTH : NAME_LENGTH),
  });
  if (reason === 'unknown' || reason === 'tooLong') return wrong;
  const shown = lever
    ? leverText(lever, scenario, locale, t)
    : key === 'currency'
      ? scenario.currency
      : scenario.name || t.notices.noName;
  const then = reason === 'repeated' ? t.notices.firstCounts : t.notices.shownInstead;
  return `${wrong} ${fill(then, { shown })}`;
}

function leverText(key: LeverKey, { now, goal, currency }: Scenario, locale: Locale, t: Texts) {
  const speak = (value: number) => leverFigure(key, value, { currency }, locale, t);
  const lever = t.levers.short[key];
  return sameValue(now[key], goal[key])
    ? fill(t.notices.single, { lever, value: speak(now[key]) })
    : fill(t.notices.pair, { lever, now: speak(now[key]), goal: speak(goal[key]) });
}

function leverFigure(
  key: LeverKey,
  value: number,
  { currency }: Pick<Scenario, 'currency'>,
  locale: Locale,
  t: Texts,
): string {
  const style: FigureStyle = { locale, currency, words: t.units };
  return isGiven(value) ? spokenFigure(value, leverOf(key).unit, style) : t.levers.notGiven;
}

function quoted(text: string): string {
  const letters = [...text];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : text;
}

import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import { leverKeys } from '../model/levers.ts';
import { countColumns, periods } from '../model/ownNumbers.ts';
import type { Parameter } from '../model/parameter.ts';
import { parameterOf, parameters, type ParameterKey } from '../model/parameters.ts';
import type { Difference } from '../scenario/difference.ts';
import { unturned } from '../scenario/input.ts';
import { LINK_LENGTH, type LinkProblem } from '../scenario/link.ts';
import { hasCount } from '../scenario/ownNumbers.ts';
import { pageKeys } from '../scenario/pageKeys.ts';
import { NAME_LENGTH, isGiven, sameValue, type Scenario } from '../scenario/scenario.ts';
import { targetRow } from '../scenario/target.ts';
import { valueOf } from '../scenario/values.ts';
import { aimsText, parameterFigure, parameterText } from './parameter.ts';

type Row = Parameter<ParameterKey>;

/** Texts of notices; areas that load later are replaced by link keys. */
export type NoticeTexts = Pick<Dictionary, 'notices' | 'levers' | 'plan' | 'units'> &
  Partial<Pick<Dictionary, 'customer' | 'department'>>;

/** Lines of a notice at most: a junk link would fill the screen. */
const MOST_LINES = 12;

const QUOTED = 40;

/** One line about what a link changed against the default scenario; empty where nothing. */
export function differenceText(
  { difference, scenario }: { readonly difference: Difference; readonly scenario: Scenario },
  locale: Locale,
  t: NoticeTexts,
): string {
  const parts = [
    ...(difference.name ? [fill(t.notices.named, { name: scenario.name })] : []),
    ...difference.parameters.map((key) => pairText(parameterOf(key), scenario, locale, t)),
    ...(difference.reps ? [repsText(scenario, locale, t)] : []),
    ...(difference.channels ? [channelsText(scenario, locale, t)] : []),
    ...(difference.counts ? [countsText(scenario, locale, t)] : []),
    ...(difference.weekly ? [weeksText(scenario, locale, t)] : []),
    ...(difference.target ? [targetText(scenario, locale, t)] : []),
    ...(difference.currency ? [fill(t.notices.currency, { code: scenario.currency })] : []),
  ];
  if (parts.length === 0) return '';
  const isWhole = leverKeys.every((key) => difference.parameters.includes(key));
  return fill(isWhole ? t.notices.openedWhole : t.notices.opened, { parts: parts.join(', ') });
}

/** Problem of a part of a link, and what is shown instead. */
export function linkProblemText(
  { key, text, reason }: LinkProblem,
  scenario: Scenario,
  locale: Locale,
  t: NoticeTexts,
): string {
  const wrong = fill(t.notices.reasons[reason === 'notAllowed' ? limitsOf(key) : reason], {
    key: quoted(key || `=${text}`),
    text: quoted(text),
    ...limitTexts(key, scenario, locale, t),
    length: plainNumber(locale, reason === 'tooLong' ? LINK_LENGTH : NAME_LENGTH),
  });
  // Pages show their own keys themselves.
  if (reason === 'unknown' || reason === 'tooLong' || pageKeys.has(key)) return wrong;
  const shown = shownInstead(key, scenario, locale, t);
  const then = reason === 'repeated' ? t.notices.firstCounts : t.notices.shownInstead;
  return `${wrong} ${fill(then, { shown })}`;
}

/** The first lines, and the number of the rest. */
export function firstLines(
  lines: readonly string[],
  locale: Locale,
  t: Pick<NoticeTexts, 'notices'>,
): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const count = plainNumber(locale, lines.length - MOST_LINES);
  return [...lines.slice(0, MOST_LINES), fill(t.notices.more, { count })];
}

function limitsOf(key: string): 'notAllowed' | 'notChoice' | 'notAim' {
  if (key === 'target') return 'notAim';
  return rowOfLink(key)?.choices ? 'notChoice' : 'notAllowed';
}

function limitTexts(
  key: string,
  scenario: Scenario,
  locale: Locale,
  t: NoticeTexts,
): Readonly<Record<'from' | 'to' | 'choices', string>> {
  const row = rowOfLink(key);
  const number = (value: number) => plainNumber(locale, value);
  if (!row) return { from: '', to: number(targetRow.allowed[1]), choices: '' };
  const [from, to] = row.allowed.map((value) => speakOf(row, value, scenario, locale, t));
  const choices = row.choices?.map(number).join(', ') ?? '';
  return { from: from ?? '', to: to ?? '', choices };
}

function shownInstead(key: string, scenario: Scenario, locale: Locale, t: NoticeTexts): string {
  const row = rowOfLink(key);
  if (row) return pairText(row, scenario, locale, t);
  if (key === 'target') return targetText(scenario, locale, t);
  if (key === 'reps') return repsText(scenario, locale, t);
  if (key === 'channels') return channelsText(scenario, locale, t);
  if (key === 'counts') return countsText(scenario, locale, t);
  if (key === 'weeks') return weeksText(scenario, locale, t);
  const { from, changed, began } = scenario.weekly;
  if (key === 'from') return from || t.levers.notGiven;
  if (key === 'changed') return changed.join(', ') || t.levers.notGiven;
  if (key === 'began') return String(Number(began));
  return key === 'currency' ? scenario.currency : scenario.name || t.notices.noName;
}

function rowOfLink(key: string): Row | undefined {
  return parameters.find((row) => row.link === key);
}

function pairText(row: Row, scenario: Scenario, locale: Locale, t: NoticeTexts): string {
  const [now, goal] = [valueOf(scenario, row.key, 'now'), valueOf(scenario, row.key, 'goal')];
  const speak = (value: number) => speakOf(row, value, scenario, locale, t);
  const lever = parameterText(row.key, 'short', t) || row.link;
  const { pair, pairOpen } = t.notices;
  const isOpen = !isGiven(now) || !isGiven(goal);
  return sameValue(now, goal)
    ? singleText(lever, speak(now), isOpen, t)
    : fill(isOpen ? pairOpen : pair, { lever, now: speak(now), goal: speak(goal) });
}

function targetText({ target, currency }: Scenario, locale: Locale, t: NoticeTexts): string {
  const style: FigureStyle = { locale, currency, words: t.units };
  const aims = aimsText(target, style, t);
  return singleText(t.plan.target, aims || t.levers.notGiven, aims === '', t);
}

function repsText({ reps }: Scenario, locale: Locale, { notices }: NoticeTexts): string {
  return fill(notices.reps, { count: plainNumber(locale, reps.length) });
}

function channelsText({ channels }: Scenario, locale: Locale, { notices }: NoticeTexts): string {
  return fill(notices.channels, { count: plainNumber(locale, channels.length) });
}

function countsText({ counts }: Scenario, locale: Locale, t: NoticeTexts): string {
  const [before, after] = periods.map((period) =>
    hasCount(counts[period])
      ? countColumns.map((column) => plainNumber(locale, counts[period][column])).join(' · ')
      : '',
  );
  const isOpen = !before && !after;
  const value = [before, after].map((one) => one || t.levers.notGiven).join(' → ');
  return singleText(t.notices.counts, isOpen ? t.levers.notGiven : value, isOpen, t);
}

function weeksText({ weekly }: Scenario, locale: Locale, { notices }: NoticeTexts): string {
  return fill(notices.weeks, { count: plainNumber(locale, weekly.weeks.length) });
}

function singleText(
  lever: string,
  value: string,
  isOpen: boolean,
  { notices }: NoticeTexts,
): string {
  return fill(isOpen ? notices.singleOpen : notices.single, { lever, value });
}

function speakOf(
  row: Row,
  value: number,
  { currency }: Pick<Scenario, 'currency'>,
  locale: Locale,
  t: NoticeTexts,
): string {
  const style = { locale, currency, words: t.units };
  if (!isGiven(value)) return t.levers.notGiven;
  return row.unit === 'visits'
    ? spokenFigure(value, row.unit, style)
    : parameterFigure(row.key, value, style, t.plan);
}

/** Quotes a part of a link: shortened, without quotation marks of its own. */
export function quoted(text: string): string {
  const letters = [...unturned(text)];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : letters.join('');
}

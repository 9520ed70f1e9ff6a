import { chapters, type Chapter, type ChapterKey } from '../chapters.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, sumText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { shareText, timesText } from '../i18n/times.ts';
import type { ChannelMetric } from '../model/channelMetrics.ts';
import { channelsOutcome } from '../model/channelsOutcome.ts';
import { channelPlan } from '../scenario/channelPlan.ts';
import { basisFigure } from './basisFigure.ts';
import { compare } from '../model/comparison.ts';
import { taktDay } from '../model/contractsOverTime.ts';
import type { Course } from '../model/courses.ts';
import { departmentFigures } from '../model/departmentFigures.ts';
import { factorsOf } from '../model/factors.ts';
import { funnel } from '../model/funnel.ts';
import { leverKeys, leverOf, type Side } from '../model/levers.ts';
import { nextSteps } from '../model/nextStep.ts';
import { orderVerdict } from '../model/orderVerdict.ts';
import { payingCoca } from '../model/customer.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { rhythm } from '../model/rhythm.ts';
import { limitsAtFirst, limitsOf, mayMoveAtFirst } from '../model/seekStart.ts';
import { startWith } from '../model/startWith.ts';
import { systemFigures } from '../model/system.ts';
import type { CourseKey } from '../model/timeline.ts';
import { readsAsSame } from '../model/verdict.ts';
import { missingBasis, missingOf, type Scenario } from '../scenario/scenario.ts';
import { exampleTarget } from '../scenario/target.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { namesOfMissing } from './levers.ts';
import { numbersAnswer } from './numbersAnswer.ts';
import { seekAnswer } from './seek.ts';

export const answerTexts = ['questions', 'seek', 'levers', 'units', 'times'] as const;

export type AnswerTexts = Pick<Dictionary, (typeof answerTexts)[number]>;

export interface AnswerSource {
  readonly scenario: Scenario;
  readonly courses: Readonly<Record<CourseKey, Course>>;
  readonly style: FigureStyle;
  readonly t: AnswerTexts;
}

export interface AnsweredQuestion {
  readonly chapter: Chapter;
  readonly ask: string;
  readonly answer: FilledMessage;
}

/** The questions of all chapters with one-line answers. */
export function questionsOf(source: AnswerSource): readonly AnsweredQuestion[] {
  const { questions } = source.t;
  return chapters.map((chapter) => ({
    chapter,
    ask: questions.ask[chapter.key],
    answer: openAnswer(chapter, source) ?? answers[chapter.key](source),
  }));
}

/** The answer where required levers are missing; undefined where none is. */
function openAnswer(chapter: Chapter, { scenario, t }: AnswerSource): FilledMessage | undefined {
  if (!('requires' in chapter)) return undefined;
  const { figure, sides } = chapter.requires;
  const missing = sides.flatMap((side) =>
    missingOf(scenario[side], requiredLevers[figure]).map((key) => ({ side, key })),
  );
  if (missing.length === 0) return undefined;
  return { message: t.questions.open, slots: { levers: namesOfMissing(missing, t.levers) } };
}

/** Answers for complete levers. */
const answers: Readonly<Record<ChapterKey, (source: AnswerSource) => FilledMessage>> = {
  factors({ scenario: { now, goal }, style, t }) {
    const { better, worse, same, none } = t.questions.factors;
    const { cocaMultiplier: value } = compare(now, goal);
    if (!(value > 0 && value < Infinity)) return { message: none, slots: {} };
    if (readsAsSame(value)) return { message: same, slots: {} };
    const factors = factorsOf(now, goal, 'coca');
    const pull = (key: (typeof leverKeys)[number]) =>
      Math.log(factors[key].factor) * Math.sign(Math.log(value));
    const [first] = leverKeys.toSorted((a, b) => pull(b) - pull(a));
    const text = timesText(Math.max(value, 1 / value), style.locale, t.times);
    const share = first ? factors[first].share : NaN;
    const shared = Number.isNaN(share) ? '' : ` (${shareText(share, style.locale)})`;
    return {
      message: value > 1 ? better : worse,
      slots: {
        times: { metric: 'cocaMultiplier', value, text },
        lever: first ? `${t.levers.short[first]}${shared}` : '',
      },
    };
  },

  nextStep({ scenario, style, t }) {
    const { now, plan, customer } = scenario;
    const start = startWith(nextSteps(scenario, 'now', plan, customer), 'coca', now);
    if (!start) return { message: t.questions.nextStep.none, slots: {} };
    const { key, from, to } = start.step;
    const { unit, owners } = leverOf(key);
    return {
      message: t.questions.nextStep.start,
      slots: {
        lever: t.levers.short[key],
        owner: t.levers.owners[owners[0]],
        from: { metric: key, side: 'now', value: from, text: figureText(from, unit, style) },
        to: { metric: `next.${key}`, value: to, text: spokenFigure(to, unit, style) },
      },
    };
  },

  seek({ scenario, style, t }) {
    const example = exampleTarget(scenario);
    const target = example ?? scenario.target;
    const limits = limitsOf(mayMoveAtFirst, limitsAtFirst);
    const { verdict } = seekAnswer(scenario.now, 'now', target, limits, style, t);
    if (!example) return verdict;
    const what = fill(t.seek.example, { value: figureText(example.coca, 'money', style) });
    return { ...verdict, message: `${what} ${verdict.message}` };
  },

  order({ scenario, courses, style, t }) {
    const verdict = orderVerdict(courses);
    const { order } = t.questions;
    const isOpen = verdict.kind === 'noCash' || verdict.kind === 'missing';
    const cash: Record<string, TextFigure> =
      'cash' in verdict
        ? { cash: { metric: 'orderCash', value: verdict.cash, text: sumText(verdict.cash, style) } }
        : {};
    const horizon = spokenFigure(scenario.plan.horizonMonths, 'months', style);
    return { message: isOpen ? order.open : order[verdict.kind], slots: { ...cash, horizon } };
  },

  time({ scenario: { now, goal, plan }, style, t }) {
    const day = (side: Side): TextFigure => {
      const value = taktDay(side === 'now' ? now : goal, plan.spread);
      return { metric: 'daysToTakt', side, value, text: figureText(value, 'days', style) };
    };
    const slots = { now: day('now'), goal: day('goal') };
    const isKnown = Object.values(slots).every(({ value }) => Number.isFinite(value));
    return isKnown
      ? { message: t.questions.time.both, slots }
      : { message: t.questions.time.never, slots: {} };
  },

  money({ scenario, style, t }) {
    const { customer } = systemFigures(
      scenario.goal,
      scenario.customer.goal,
      scenario.department.goal,
    );
    const figure = (metric: 'fullCoca' | 'ltv'): TextFigure => {
      const value = customer[metric];
      return { metric, side: 'goal', value, text: sumText(value, style) };
    };
    const slots = { fullCoca: figure('fullCoca'), ltv: figure('ltv') };
    const isKnown = Number.isFinite(customer.fullCoca) && Number.isFinite(customer.ltv);
    if (isKnown) return { message: t.questions.money.goal, slots };
    const isFruitless = customer.fullCoca === Infinity;
    return { message: t.questions.money[isFruitless ? 'none' : 'open'], slots: {} };
  },

  department({ scenario, style, t }) {
    const { department: words } = t.questions;
    const of = (side: Side) =>
      departmentFigures(scenario[side], scenario.department[side], scenario.customer[side]);
    const { bottleneck, departmentContracts: value } = of('goal');
    const all = funnel(scenario.goal).contractsPerMonth;
    if (all === 0) return { message: words.none, slots: {} };
    const isOpen = missingBasis(scenario).length > 0;
    if (isOpen || bottleneck === undefined) return { message: words.open, slots: {} };
    const count = (contracts: number) => figureText(contracts, 'contracts', style);
    if (bottleneck !== 'market') {
      const carried: TextFigure = {
        metric: 'departmentContracts',
        side: 'goal',
        value,
        text: count(value),
      };
      const offered: TextFigure = {
        metric: 'contractsPerMonth',
        side: 'goal',
        value: all,
        text: count(all),
      };
      const role = words.roles[bottleneck];
      return { message: words.short, slots: { role, contracts: carried, all: offered } };
    }
    const people = (side: Side): TextFigure => {
      const { salesperson } = of(side).people;
      const text = figureText(salesperson, 'people', style);
      return { metric: 'people', side, role: 'salesperson', value: salesperson, text };
    };
    return { message: words.enough, slots: { now: people('now'), goal: people('goal') } };
  },

  channels({ scenario, style, t }) {
    const { channels: words } = t.questions;
    const goal = systemFigures(scenario.goal, scenario.customer.goal, scenario.department.goal);
    const { channels, terms, wanted, ltv } = channelPlan(scenario, goal);
    const { cheapest, average, capacity } = channelsOutcome(channels, terms, 'full', wanted, ltv);
    const figure = (metric: ChannelMetric, value: number) =>
      basisFigure(metric, value, 'full', style);
    if (!cheapest) {
      const slots = { capacity: figure('capacity', capacity), wanted: figure('wanted', wanted) };
      return { message: capacity > 0 && wanted > 0 ? words.short : words.open, slots };
    }
    const isRising = sumText(average, style) !== sumText(cheapest.last, style);
    return {
      message: isRising ? words.rising : words.each,
      slots: {
        channels: String(cheapest.taken.filter((contracts) => contracts > 0).length),
        wanted: figure('wanted', wanted),
        spend: figure('spend', cheapest.spend),
        last: figure('last', cheapest.last),
      },
    };
  },

  sheets({ scenario: { goal }, style, t }) {
    const ofWeek = rhythm(funnel(goal));
    const figure = (metric: 'leadsPerWeek' | 'contractsPerWeek', unit: 'leads' | 'contracts') => ({
      ...({ metric, side: 'goal', value: ofWeek[metric] } as const),
      text: spokenFigure(ofWeek[metric], unit, style),
    });
    return {
      message: t.questions.sheets,
      slots: {
        leads: figure('leadsPerWeek', 'leads'),
        contracts: figure('contractsPerWeek', 'contracts'),
      },
    };
  },

  numbers: ({ scenario, style, t }) => numbersAnswer(scenario.counts, style, t),

  map({ scenario, style, t }) {
    const paying = payingCoca(scenario.customer.goal);
    const coca = (side: Side): TextFigure => {
      const value = funnel(scenario[side]).coca;
      return { metric: 'coca', side, value, text: figureText(value, 'money', style) };
    };
    const slots = { now: coca('now'), goal: coca('goal') };
    const [isNow, isGoal] = [slots.now.value < paying, slots.goal.value < paying];
    const sides = isNow ? (isGoal ? 'both' : 'now') : isGoal ? 'goal' : 'none';
    return { message: t.questions.map[Number.isNaN(paying) ? 'open' : sides], slots };
  },
};

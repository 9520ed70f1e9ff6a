import { atom, computed } from 'nanostores';
import { allows } from '../model/allowed.ts';
import type { Counts } from '../model/counts.ts';
import type { PeriodPair } from '../model/ownNumbers.ts';
import { countsOf, leversOfCount, type CountKey } from '../model/periodCounts.ts';
import { leverKeys, leverOf, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { roundDigits } from '../scenario/decimal.ts';
import { guideQuestions, type GuideQuestion } from '../scenario/guideQuestions.ts';
import { areCounts, noCounts } from '../scenario/ownNumbers.ts';
import { isGiven, missingOf } from '../scenario/scenario.ts';
import { onSides, valueOf } from '../scenario/values.ts';
import { applyPreset, fillGoalFromNow, moveParameter } from './actions.ts';
import { current, scenario, setByHand, settle } from './current.ts';
import { linkedWith, ownWith } from './linking.ts';

/** The current question; undefined while the guided start is closed. */
export const guideAt = atom<GuideQuestion | undefined>(undefined);

export const guideMonths = atom<number>(1);

/**
 * Opens the guided start at the first unanswered question, from empty *my figures* unless the
 * visitor has begun.
 */
export function startGuide(isAnew = false): void {
  if (isAnew || current.get().baseline !== 'mine') {
    applyPreset('mine');
    guideMonths.set(1);
  }
  guideAt.set(guideQuestions.find((question) => !isAnswered(question)) ?? 'visits');
}

export function leaveGuide(): void {
  guideAt.set(undefined);
}

/** Goes to the next question, closes after the last, or goes back. */
export function leadGuide(direction: 'on' | 'back'): void {
  const at = guideAt.get();
  if (!at) return;
  const place = guideQuestions.indexOf(at);
  guideAt.set(guideQuestions[direction === 'on' ? place + 1 : Math.max(0, place - 1)]);
}

export const guideCounts = computed([scenario, guideMonths], ({ now }, months) =>
  countsOf(now, months),
);

/** The current answer in the model's unit; NaN where there is none. */
export function guideAnswer(
  question: GuideQuestion,
  of = scenario.get(),
  counts = guideCounts.get(),
): number {
  if (question === 'goal') return NaN;
  if (isCount(question)) return counts[question];
  return valueOf(of, question, question === 'market' ? 'goal' : 'now');
}

/** Answers with a count or figure and sets the levers that follow. Refuses invalid values. */
export function answerGuide(question: Exclude<GuideQuestion, 'goal'>, value: number): void {
  if (isCount(question)) {
    if (!(value >= 0 && value < Infinity)) return;
    const counts = { ...guideCounts.get(), [question]: value };
    const counted = question === 'spend' ? {} : { [question]: value };
    setLevers(leversOfCount(question, counts, guideMonths.get()), counted);
  } else if (question === 'cycle') {
    setLevers({ cycle: value });
  } else if (question === 'market') {
    setLevers({ market: value }, {}, 'goal');
  } else {
    moveParameter(question, 'now', value);
  }
  settle();
}

/** Answers the question for leads or contracts with a conversion. */
export function answerGuideShare(question: 'leads' | 'contracts', share: number): void {
  setLevers({ [question === 'leads' ? 'cv1' : 'cv2']: share }, notCounted(question));
  settle();
}

/** Sets the counting period: visits a month follow, counts stay. */
export function chooseGuidePeriod(months: number): void {
  const { market = NaN } = leversOfCount('visits', guideCounts.get(), months);
  guideMonths.set(months);
  setLevers({ market });
  settle();
}

/** Fills the goal from now where it is missing, and goes on. */
export function answerGuideGoal(): void {
  fillGoalFromNow();
  leadGuide('on');
}

function isAnswered(question: GuideQuestion): boolean {
  return question === 'goal'
    ? missingOf(scenario.get().goal, leverKeys).length === 0
    : isGiven(guideAnswer(question));
}

function isCount(question: GuideQuestion): question is CountKey {
  return ['visits', 'leads', 'contracts', 'spend'].includes(question);
}

/** Clears counts that a typed share replaces. */
function notCounted(question: 'leads' | 'contracts'): Partial<Counts> {
  return question === 'leads' ? { leads: NaN, contracts: NaN } : { contracts: NaN };
}

/** Merges counts; the new ones alone where they contradict others. */
function countsWith(before: PeriodPair, counted: Partial<Counts>): PeriodPair {
  const merged = [before.before, noCounts].map((rest) => ({ ...rest, ...counted }));
  return { ...before, before: merged.find(areCounts) ?? before.before };
}

/** Sets levers and their counts; the market of one side does not move the other's. */
function setLevers(
  values: Partial<LeverValues>,
  counted: Partial<Counts> = {},
  side: Side = 'now',
): void {
  const { scenario: before, linked } = current.get();
  const keys = leverKeys.filter((key) => allows(leverOf(key), values[key] ?? NaN));
  const sidesOf = (key: LeverKey) => (key !== 'market' && linked.has(key) ? sides : [side]);
  const [last] = keys;
  if (!last) return;
  setByHand('guide', {
    scenario: keys.reduce(
      (next, key) => onSides(next, key, sidesOf(key), roundDigits(values[key] ?? NaN)),
      { ...before, counts: countsWith(before.counts, counted) },
    ),
    linked: keys.includes('market') ? linkedWith('market', false) : linked,
    own: ownWith(keys),
    touched: { key: last },
  });
}

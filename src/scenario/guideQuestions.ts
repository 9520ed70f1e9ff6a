/**
 * The questions of the guided start, in their order: what was counted in a period, how long a deal
 * takes, what the market has, where the goal is, and what is left of a contract.
 */
export const guideQuestions = [
  'visits',
  'leads',
  'contracts',
  'spend',
  'cycle',
  'market',
  'goal',
  'averageCheck',
  'margin',
] as const;

/** One of them. */
export type GuideQuestion = (typeof guideQuestions)[number];

/** Lengths of the period that counts are of, in months. */
export const guidePeriods = [1, 3, 6, 12] as const;

/** Whether the levers do without the answer. */
export function isOptional(question: GuideQuestion): boolean {
  return question === 'averageCheck' || question === 'margin';
}

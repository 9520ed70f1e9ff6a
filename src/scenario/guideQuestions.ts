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

export type GuideQuestion = (typeof guideQuestions)[number];

export const guidePeriods = [1, 3, 6, 12] as const;

/** Whether no lever depends on the answer. */
export function isOptional(question: GuideQuestion): boolean {
  return question === 'averageCheck' || question === 'margin';
}

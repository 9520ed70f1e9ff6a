/** What a first visitor is told: what this is, whose example, how to put in one's own figures. */
export const opening = {
  about:
    'A simulator of a sales department: what one contract costs, and how many a month its market yields.',
  /** Whose figures are shown, by the ready-made scenario that they came from. */
  examples: {
    example: 'Example: coffee-city.ru.',
    norm: 'Example: the norm.',
    calls: 'Example: telemarketing.',
    mine: 'Your figures.',
  },
  /** Where only a part of the levers still has the example's figures. */
  changed: {
    example: 'Based on coffee-city.ru.',
    norm: 'Based on the norm.',
    calls: 'Based on telemarketing.',
    mine: 'Your figures.',
  },
  /** The source rounds at every step; its own figures, beside ours. */
  source:
    'The source says {now} ({clicks} × {price}) and {goal}, {times}: it rounds clicks and leads.',
  ours: 'our assumption: {figures}',
  plan: 'the plan',
  enter: 'Enter my figures',
};

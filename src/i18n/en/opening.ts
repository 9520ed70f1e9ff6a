/** What a first visitor is told: what this is, whose example, how to put in one's own figures. */
export const opening = {
  about:
    'Sales department simulator: what a contract costs in ads and how many a month the market yields.',
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
  /** The source's own figures, and the rounding that parts them from ours. */
  source:
    'The source rounds {exact} to {clicks}: {clicks} × {price} = {now}; goal {goal}, {times}.',
  ours: 'our assumption: {figures}.',
  plan: 'the work plan (“What first”, below)',
  enter: 'Enter my figures',
};

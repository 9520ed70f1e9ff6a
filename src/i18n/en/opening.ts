/** For a first visitor. */
export const opening = {
  about:
    'Sales department simulator: what a contract costs in ads and how many a month the market yields.',
  /** By the preset that the figures came from. */
  examples: {
    example: 'Example: coffee-city.ru.',
    norm: 'Example: the norm.',
    calls: 'Example: telemarketing.',
    mine: 'Your figures.',
  },
  /** Some levers differ from the example. */
  changed: {
    example: 'Based on coffee-city.ru.',
    norm: 'Based on the norm.',
    calls: 'Based on telemarketing.',
    mine: 'Your figures.',
  },
  /** The source's figures, and where it rounds ours. */
  source:
    'The source rounds {exact} to {clicks}: {clicks} × {price} = {now}; goal {goal}, {times}.',
  ours: 'our assumption: {figures}.',
  plan: 'the work plan (“What first”, below)',
  enter: 'Enter my figures',
};

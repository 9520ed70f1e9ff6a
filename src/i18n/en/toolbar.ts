export const toolbar = {
  name: 'Name of the scenario',
  namePlaceholder: 'Name this scenario',
  saved: 'My scenarios',
  presets: 'Start from',
  presetNames: {
    example: 'Worked example',
    norm: 'The norm',
    calls: 'Calls',
    mine: 'My figures',
  },
  presetTexts: {
    example: 'coffee-city.ru before and after its conversions were improved.',
    norm: 'CV1 5%, CV2 10%, 4,000 visits a month: 20 contracts. Now and the goal start out the same.',
    calls:
      'Telemarketing: a visit is a connected call, and the click price is what one connected call costs. All figures are our assumption.',
    mine: 'An empty start: questions about how things are now, one at a time.',
  },
  currency: 'Currency',
  currencyHint: 'Changes the sign only: amounts are not converted.',
  currencyChanged: 'The sign is now {sign}. Amounts stay as they are: nothing is converted.',
};

export const numbers = {
  title: 'What your own numbers prove',
  page: {
    link: 'Your own numbers',
    title: 'Your own numbers: what they prove, and whether it is time to buy traffic – Takt',
    description:
      'Type or paste what you counted – visits, leads, contracts – and see how sure the conversions and the cost of a contract are, and whether a change is real.',
    levers: 'Back to the five levers',
    order: 'The order of work',
    department: 'Who is needed',
    method: 'How it is computed',
  },
  empty:
    'Type how many visits, leads and contracts you counted, and see what they prove and what may still be chance.',
  example: 'Load an example',
  sides: { before: 'Before', after: 'After' },
  columns: { visits: 'Visits', leads: 'Leads', contracts: 'Contracts' },
  inputs: {
    title: 'What you counted',
    hint: 'Two periods of any length: before you changed something, and after. One is enough to begin with. Count leads that have had time to decide.',
    field: '{column}, {period}',
    use: { before: 'Use as now', after: 'Use as goal' },
    used: 'Takes CV1 and CV2 of the counts into the scenario, in one step that can be undone.',
    clear: 'Clear the counts',
  },
  refused: '“{typed}” is not a whole number from {from} to {to}. {kept}',
  kept: 'Still {value}.',
  keptOpen: 'Still not given.',
  change: {
    rose: '{lever} has very likely risen: {before} before, {after} after. The chance that it is higher is {chance}.',
    fell: '{lever} has very likely fallen: {before} before, {after} after. The chance that it is higher is only {chance}.',
    open: 'It cannot be said yet whether {lever} has changed: {before} before, {after} after. The chance that it is higher is {chance}.',
  },
  toTell: 'About {tries} more after the change would settle it, if {lever} stays as it is.',
  inEach:
    'The period before is too short to compare with. A difference like this shows from about {tries} in each period on.',
  never: 'The two are so close that no reasonable count would settle it.',
  multiplier:
    'Contracts per visit, after against before: {multiplier}, and in nine cases out of ten between {low} and {high}.',
  multiplierOpen:
    'Contracts per visit, after against before: in nine cases out of ten between {low} and {high}.',
  single: {
    sure: 'In nine cases out of ten a contract costs {low} to {high} in clicks; the counts cannot tell more exactly.',
    atLeast:
      'No contract yet: in nineteen cases out of twenty one costs at least {low} in clicks, and how much more nobody can say.',
    missing: 'A visit, a lead and a contract each need a count before a range can be told.',
  },
  figures: {
    title: 'Ranges: nine cases out of ten',
    names: {
      cv1: 'CV1, visit → lead',
      cv2: 'CV2, lead → contract',
      coca: 'COCA, clicks only',
      fullCoca: 'COCA in full',
    },
    range: '{low} to {high}',
    atLeast: 'at least {low}',
    none: 'not given',
    note: 'A range is what the counts alone allow (Jeffreys, 90%). A tenth of all cases lies outside.',
  },
};

export const notices = {
  opened: 'Opened from a link: {parts}. The rest is the worked example.',
  openedWhole: 'Opened from a link: {parts}.',
  named: '“{name}”',
  pair: '{lever} {now} → {goal}',
  single: '{lever} {value}',
  /** A figure is not given. */
  pairOpen: '{lever}: {now} → {goal}',
  singleOpen: '{lever}: {value}',
  currency: 'currency {code}',
  fromDefault: 'Open the worked example',
  putAway: 'Dismiss this notice',
  problems: 'Not everything in this link could be used.',
  shownInstead: 'Shown instead: {shown}.',
  firstCounts: 'The first one counts: {shown}.',
  noName: 'no name',
  reps: 'salespeople with leads of their own: {count}',
  channels: 'channels: {count}',
  counts: 'visits, leads and contracts',
  weeks: 'weeks of counts: {count}',
  /** Behind the listed problems. */
  more: 'And {count} more like these.',
  reasons: {
    unknown: '{key}: unknown parameter, ignored.',
    repeated: '{key} appears more than once.',
    notNumber: '{key}: “{text}” is not a number.',
    notAllowed: '{key}: “{text}” is outside what is allowed, {from} to {to}.',
    notChoice: '{key}: “{text}” is not one of the possible values: {choices}.',
    notAim: '{key}: “{text}” is outside what is allowed: above 0, at most {to}.',
    tooManyValues: '{key}: “{text}” has more than two values.',
    notReps:
      '{key}: “{text}” is no list of salespeople. Each is a name, leads and contracts, whole, no more contracts than leads; 20 people at most.',
    notChannels:
      '{key}: “{text}” is no list of channels. Each is a kind, then a price, CV1, CV2, visits a month, fixed costs, a fee; 12 channels at most.',
    notCounts:
      '{key}: “{text}” is not two periods. Each is visits, leads and contracts, whole, no more leads than visits and no more contracts than leads.',
    notWeeks:
      '{key}: “{text}” is no list of weeks. Each is visits, leads and contracts, whole, no more leads than visits; 104 weeks at most.',
    notMonday: '{key}: “{text}” is not the date of a Monday, such as 2026-05-04.',
    notChanged: '{key}: “{text}” is no list of weeks, each a number from 1 to 104.',
    notBegan: '{key}: “{text}” is neither 1 nor 0.',
    notCurrency: '{key}: “{text}” is not the code of a currency.',
    notName:
      '{key}: this is longer than {length} characters or has characters that a name cannot hold.',
    notText:
      '{key}: “{text}” cannot be read as text: the link was cut or its letters were changed on the way.',
    tooLong: 'The link is longer than {length} characters: the rest is ignored.',
  },
};

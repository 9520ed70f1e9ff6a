import type { ChannelKind } from '../../model/channels.ts';

interface KindTexts {
  readonly name: string;
  readonly price: string;
  readonly cv1: string;
  readonly volume: string;
}

const visits = {
  price: 'Price of a visit',
  cv1: 'CV1, visit → lead',
  volume: 'Visits a month',
};

const clicks = {
  price: 'Click price',
  cv1: 'CV1, click → lead',
  volume: 'Clicks a month',
};

export const channels = {
  title: 'Where contracts come from, and what each costs',
  page: {
    link: 'Channels',
    title: 'Channels: where contracts come from and what they cost – Takt',
    description:
      'Search ads, SEO, social media, telemarketing, events, tenders, resellers: what a contract of each costs with salespeople’s hours in it, and the cheapest way to the contracts you need.',
    levers: 'Back to the five levers',
    money: 'The money of a contract',
    department: 'Who is needed',
    method: 'How it is computed',
  },
  kinds: {
    search: { name: 'Search ads', ...clicks },
    seo: { name: 'SEO', ...visits },
    social: { name: 'Social media ads', ...clicks },
    publics: { name: 'Posts in others’ communities', ...visits },
    communities: { name: 'Own communities', ...visits },
    telemarketing: {
      name: 'Telemarketing',
      price: 'Price of a connected call',
      cv1: 'CV1, call → lead',
      volume: 'Connected calls a month',
    },
    wordOfMouth: {
      name: 'Word of mouth',
      price: 'Price of a recommendation',
      cv1: 'CV1, recommendation → lead',
      volume: 'Recommendations a month',
    },
    events: {
      name: 'Events',
      price: 'Price of a contact at the stand',
      cv1: 'CV1, contact → lead',
      volume: 'Contacts a month',
    },
    tenders: {
      name: 'Tenders',
      price: 'Price of a bid entered',
      cv1: 'CV1, bid → shortlist',
      volume: 'Bids a month',
    },
    resellers: {
      name: 'Resellers',
      price: 'Price of a contract, besides the fee',
      cv1: 'CV1, introduction → lead',
      volume: 'Contracts a month',
    },
    other: { name: 'Another channel', ...visits },
  } satisfies Readonly<Record<ChannelKind, KindTexts>>,
  verdicts: {
    each: '{wanted} a month: {spend} {basis}, {average} each.',
    rising:
      '{wanted} a month: {spend} {basis}, {average} each on average and {last} for the last one.',
    short: 'These channels give {capacity} a month at most. Asked for: {wanted}.',
    none: 'There are no channels. Add one below.',
    notWanted: 'These channels give {capacity} a month. How many do you need?',
    missing: {
      clicks: 'Not known yet: no channel has a price, both conversions and visits.',
      full: 'Not known yet. With salespeople’s hours it needs a channel’s price, conversions and visits, the deal cycle and the pay of salespeople.',
    },
  },
  bases: { clicks: 'in clicks and fees', full: 'with salespeople’s hours' },
  basis: {
    label: 'What a contract’s cost counts',
    options: { clicks: 'Clicks only', full: 'With salespeople’s hours' },
  },
  scale: { label: 'Scale of money', options: { even: 'Even scale', log: 'Log scale' } },
  notes: {
    fall: '{name}: no. {clicksRank} by clicks ({clicks}), no. {fullRank} with salespeople’s hours ({full}). Poor leads are paid for in salespeople’s hours.',
    rise: '{name}: no. {clicksRank} by clicks, no. {fullRank} with salespeople’s hours.',
    pays: 'It pays to buy {contracts} a month ({names}): a contract there costs less than the {ltv} it brings, and {left} a month is left.',
    paysNone: 'No channel pays: a contract brings {ltv}, and each costs more.',
    tooMany:
      'The last contract costs {last} and brings {ltv}. With {wanted}, {left} a month is left; with {contracts} it would be {most}.',
    inOrder:
      'Taking channels one after the other by their average cost would come to {spendInOrder}: with fixed costs, the order alone misleads.',
    noLtv:
      'Enter the average deal size and the margin on the page about money to see how far it pays to buy.',
  },
  chart: {
    title: 'What the next contract costs, channel by channel',
    key: {
      full: 'Strong colour: clicks and fees. Faint: salespeople’s hours. Hatched: fixed costs. Filled: bought. Area is money a month.',
      clicks:
        'Strong colour: clicks and fees. Hatched: fixed costs. Filled: bought. Area is money a month.',
      log: 'Log scale: areas are not money.',
    },
    axis: { clicks: 'a contract, clicks and fees', full: 'a contract, with salespeople’s hours' },
    ltv: 'a contract brings {ltv}',
    foot: {
      total: '{wanted}: {spend} a month',
      each: 'average {average}, last {last}',
      short: '{wanted}: more than there is',
    },
    small: 'Where there is no room for a name, its number: {names}.',
    numbered: '{rank} {name} {price}',
    handle: {
      label: 'Contracts a month to buy',
      role: 'handle',
      spoken: '{wanted}: {spend} a month, {average} on average, the last one {last}',
      short: '{wanted}: more than these channels give',
    },
  },
  wanted: {
    label: 'Contracts needed a month',
    target: 'It is the target of the whole scenario.',
    goal: 'Not set: the goal’s own.',
  },
  table: {
    caption: 'Channels by the cost of a contract',
    names: {
      contracts: 'Contracts a month',
      taken: 'Bought',
      averageClicks: 'Clicks only, average',
      averageFull: 'With hours, average',
      marginalFull: 'With hours, one more',
    },
    none: 'not known',
  },
  inputs: {
    title: 'Channels',
    hint: 'What you have not set is our assumption: the source names the channels and gives no figures.',
    add: 'Add a channel',
    full: 'There is room for {most} channels.',
    name: 'Name',
    cv2: 'CV2, lead → contract',
    fixed: 'Fixed costs a month',
    fee: 'Fee, share of the deal size',
    field: '{column}, row {row}',
    up: 'Move row {row} up',
    down: 'Move row {row} down',
    remove: 'Remove row {row}',
    follows: 'Follows the goal’s levers.',
    follow: 'Follow the goal’s levers again',
    bare: 'Without conversions, this row counts contracts at a price each.',
  },
  mix: {
    title: 'The mix as levers',
    intro: 'What is bought, as one funnel. Channels without a funnel are left out.',
    columns: { mix: 'Mix', goal: 'Goal' },
    use: 'Use this mix as the goal',
    none: 'Nothing with a funnel is bought.',
    shift: {
      title: 'Why the means changed since you began',
      cv1: 'Mean CV1 {change}: {rates} from the channels’ own CV1, {mix} from another mix.',
      cv2: 'Mean CV2 {change}: {rates} from the channels’ own CV2, {mix} from another mix.',
      points: '{value} pp',
      paradox: 'Every channel got better, and the mean fell: more comes from the weaker one.',
      same: 'Change a channel and this shows how much of the change comes from better conversions and how much from another mix.',
      example:
        'It can mislead: 900 visits at 10% and 100 at 1% have a mean CV1 of {before}. Both get better, to 12% and 2%, but the visits swap places, and the mean falls to {after}: {rates} from better conversions, {mix} from the mix.',
    },
  },
  spends:
    'Money for motivation, sales training, tools and quality control is in the plan (work on conversions), in the tools and in the bonus. The source gives no figures for their effect, so none is assumed here.',
};

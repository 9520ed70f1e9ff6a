/** What can be carried out of the page: pictures, figures, a printed report, a code for phones. */
export const takeAway = {
  menu: 'Take away',
  qr: {
    button: 'Show as QR code',
    hint: 'Large enough to scan from a seat.',
    title: 'Scan to open this page with its figures',
    alt: 'QR code of the link to this page',
    sparse: 'The link is long, so the code is dense: hold the phone close and steady.',
    tooLong:
      'This link is too long for a QR code. A shorter name of the scenario makes it shorter.',
    close: 'Close',
  },
  figures: {
    button: 'Save the figures',
    hint: 'Every figure with its unit and equation: a CSV file for Excel and other spreadsheets.',
    /** What the spreadsheet that opens the file writes before decimals. */
    decimals: 'Your spreadsheet writes',
    file: 'figures',
    saved: 'The figures are saved: {file}',
  },
  embed: {
    button: 'Embed',
    hint: 'HTML that puts this simulator into a page of yours.',
  },
  print: {
    button: 'Print',
    hint: 'On paper or as a PDF: the whole page on A4.',
    /** On the paper of a browser's own print, which starts nothing. */
    unstarted:
      'Chapters that had not started yet are missing here. “Take away”, then “Print” makes the whole report.',
  },
  /** Where the browser could not fetch what was asked for. */
  notLoaded: 'This part could not be loaded. Check the connection and try again.',
  picture: {
    button: 'Take this picture',
    copy: 'Copy as image',
    png: 'Save as PNG',
    svg: 'Save as SVG',
    copied: 'The picture is copied.',
    saved: 'The picture is saved: {file}',
    notCopied: 'The browser does not let the page copy pictures. Save it instead.',
    failed: 'The picture could not be made. Try again.',
  },
  csv: {
    columns: {
      part: 'Part',
      figure: 'Figure',
      name: 'Name in equations',
      unit: 'Unit',
      now: 'Now',
      goal: 'Goal',
      value: 'Value',
      equation: 'Equation',
    },
    parts: {
      scenario: 'Scenario',
      levers: 'Levers',
      funnel: 'Funnel',
      rhythm: 'Rhythm',
      multipliers: 'Goal against now',
      plan: 'Plan',
      courses: 'Order of work',
    },
    scenario: { name: 'Name', date: 'Date', link: 'Link', currency: 'Currency' },
    units: {
      percent: '%',
      days: 'days',
      months: 'months',
      visits: 'visits',
      leads: 'leads',
      contracts: 'contracts',
      multiplier: 'times',
      choice: 'shape of the delay',
      perMonth: '{unit} a month',
    },
    daysToTakt: 'Days until a steady flow gives 95 % of its contracts',
    targetCoca: 'Target: COCA at most',
    targetContracts: 'Target: contracts a month at least',
    courses: {
      conversionsFirst: 'Conversions first',
      flowFirst: 'Flow first',
      neverTuned: 'Never tuned',
    },
    totals: {
      contracts: 'Contracts within the horizon',
      spend: 'Spent within the horizon',
      cash: 'Cash at the horizon',
      lowestCash: 'Lowest cash',
      lowestCashDay: 'First day on which cash is lowest',
      breakEvenDay: 'First day from which cash stays at 0 or above',
      burned: 'Paid for visits above what their contracts cost at the goal',
    },
    notGiven: 'not given',
    none: 'no figure',
  },
  /** What only the printed report says. */
  report: {
    lever: 'Lever',
    owners: 'In whose hands',
    kpis: 'KPIs',
    assumptions: 'Assumptions',
    plan: 'Figure of the plan',
    value: 'Value',
    whose: 'Whose figure',
    /** Whatever the scenario is. */
    notes: [
      'A month is 30.4375 days, everywhere.',
      'COCA counts advertising money alone: clicks for one contract times the click price.',
      'The market gives the same number of visits every month, up to its capacity.',
      'A lead that will sign does so after a random delay whose mean is the deal cycle, by the conversion of the day on which it came.',
      'Nothing is rounded on the way: only what is shown is.',
    ],
    link: 'This page, live: open the link or scan the code.',
  },
};

/** Around the articles on roles and method. */
export const pages = {
  role: {
    roles: 'The five roles',
    indexTitle: 'The five roles – Takt',
    indexAbout:
      'Who does what in a sales department: the tasks, KPIs and levers of each role, with the scenario’s figures.',
    title: '{role}: tasks, KPIs and figures – Takt',
    levers: 'Levers',
    leversCaption: 'Levers of this role, now and at the goal, and who owns them',
    leversOfAll:
      'The commercial director is accountable for all five; the owner of each is named below it.',
    noLevers: 'None of the five levers belongs to this role.',
    change: 'Every lever can be changed here: drag it sideways, use the arrow keys, or type.',
    lever: 'Lever',
    now: 'now',
    goal: 'goal',
    tasks: 'Tasks',
    kpis: 'KPIs',
    kpisCaption: 'KPIs (key performance indicators)',
    kpisRhythmCaption: 'KPIs (key performance indicators) and how often each is reviewed',
    kpi: 'Figure',
    often: 'How often',
    rhythms: { daily: 'every day', weekly: 'every week', monthly: 'every month' },
    noRhythm: 'the source does not say',
    source: 'Roles are taken from a public mind map, “Sales department”: see Method → Sources.',
    sheet: {
      text: 'The same KPIs on a page of paper, per person, with what chance alone explains:',
      link: 'KPI sheets',
    },
    numbers: {
      salesperson:
        'CV2 of a few dozen leads may be luck. How sure yours is, by counts or week by week:',
      'commercial-director':
        'Whether conversions hold and traffic may be bought, by your own weeks:',
      link: 'Your own numbers',
    },
    back: 'Back to the simulator',
    method: 'How the figures are computed',
  },
  method: {
    title: '{title} – Takt',
    back: 'Back to the simulator',
    contents: 'On this page',
  },
};

/** Words around the articles: the pages of the roles and of the method. */
export const pages = {
  role: {
    roles: 'The five roles',
    title: '{role}: tasks, KPIs and figures – Takt',
    levers: 'Levers',
    leversCaption: 'Levers of this role, now and at the goal, and whose hand is on them',
    leversOfAll:
      'The commercial director answers for all five; whose hand is on a lever is said below it.',
    noLevers: 'None of the five levers belongs to this role.',
    change: 'Every lever can be changed here: drag it sideways, use the arrow keys, or type.',
    lever: 'Lever',
    now: 'now',
    goal: 'goal',
    tasks: 'Tasks',
    kpis: 'KPIs',
    kpisCaption: 'KPIs (key performance indicators)',
    kpisRhythmCaption: 'KPIs (key performance indicators) and how often each is looked at',
    kpi: 'Figure',
    often: 'How often',
    rhythms: { daily: 'every day', weekly: 'every week', monthly: 'every month' },
    noRhythm: 'the source does not say',
    source:
      'The source of what roles do is a public mind map, “Sales department”; “How the figures are computed” tells of it at its end.',
    back: 'Back to the simulator',
    method: 'How the figures are computed',
  },
  method: {
    title: '{title} – Takt',
    back: 'Back to the simulator',
    contents: 'On this page',
  },
};

export const shell = {
  site: 'Takt',
  title: 'Takt: what a customer costs, and how many one market gives',
  description:
    'Move two conversions, the click price, the deal cycle and the market’s capacity, and watch what a contract costs and how many contracts a month one market gives.',
  skip: 'Skip to the content',
  navigation: 'Pages',
  menu: 'Menu',
  simulator: 'Simulator',
  roles: 'Roles',
  method: 'Method',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  noScript:
    'JavaScript is off: the page shows the worked example, and its figures cannot be changed.',
  late: 'Parts of this page have not come: what you see is the worked example, and its figures cannot be changed. Reload the page to try again.',
  footer:
    'Nothing is sent anywhere: your figures live in this page and in the part of its link after the # sign.',
  license: 'Free software under the MIT licence.',
  notFoundTitle: 'No such page',
  notFound: 'There is no page at this address.',
  toSimulator: 'To the simulator',
};

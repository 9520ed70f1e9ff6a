export const shell = {
  site: 'Takt',
  title: 'Takt: what a customer costs, and how many one market yields',
  description:
    'Move two conversions, the click price, the deal cycle and the market’s capacity, and watch what a contract costs and how many contracts a month one market yields.',
  skip: 'Skip to the content',
  navigation: 'Pages',
  menu: 'Menu',
  simulator: 'Simulator',
  roles: 'Roles',
  method: 'Method',
  theme: 'Colours',
  themes: { system: 'Same as system', light: 'Light', dark: 'Dark' },
  noScript:
    'JavaScript is off: the page shows the worked example, and its figures cannot be changed.',
  late: 'Part of the page failed to load: you see the worked example, and its figures cannot be changed. Reload the page to try again.',
  lateEmbedded:
    'The simulator cannot start in this frame. If reloading does not help, see that its sandbox has both allow-scripts and allow-same-origin.',
  /** In the place of a missing part of the page. */
  parts: {
    loading: 'This part is being loaded…',
    notLoaded: 'This part of the page could not be loaded.',
    notLoadedButton: 'Load it',
    notLoadedAgain:
      'This part could not be loaded again. The page may have a newer version: reload it, your scenario stays.',
    notLoadedAgainButton: 'Reload the page',
    notShown: 'This part cannot be shown with these figures. The others are right.',
    notShownButton: 'Show it again',
  },
  footer:
    'Nothing is sent anywhere: your figures stay in this page and in the part of its link after the # sign.',
  license: 'Free software under the MIT licence.',
  licenses: 'Fonts and libraries in it',
  notFoundTitle: 'No such page',
  notFound: 'There is nothing at this address.',
  toSimulator: 'Go to the simulator',
};

/** Ways to carry the scenario out of the page, each loaded when it is asked for. */
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  qr: () => import('./takeAway/qr.ts').then((part) => part.showQrCode()),
  figures: () => import('./takeAway/figures.ts').then((part) => part.saveFigures()),
  print: () => import('./takeAway/report.ts').then((part) => part.printReport()),
  embed: () => import('./embed/open.ts').then((part) => part.openEmbedDialog()),
};

/** Obeys the menu of what can be taken away, and puts one beside every chart. */
export function followTakeAway(): void {
  onChoice('take-away', (way) => void ways[way]?.());
  followPrinting();
  followPictures();
}

/** The report takes a moment to make: it comes before the browser's own print where it can. */
function followPrinting(): void {
  const { dataset } = document.documentElement;
  addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey } = event;
    if (!(event.ctrlKey || event.metaKey) || key !== 'p' || shiftKey || altKey) return;
    event.preventDefault();
    void ways['print']?.();
  });
  addEventListener('beforeprint', () => (dataset['paper'] ??= ''));
  addEventListener('afterprint', () => delete dataset['paper']);
}

function followPictures(): void {
  let figure: HTMLElement | null = null;
  const loaded = () => import('./takeAway/pictures.ts');
  const offer = () => {
    const charts = document.querySelectorAll<HTMLElement>('figure[data-chart]:not(:has(.take))');
    for (const chart of charts) if (!chart.closest('astro-island[ssr]')) putButton(chart);
  };
  offer();
  // The chart's own component comes first: it would not know what to do with our button.
  addEventListener('astro:hydrate', offer, { capture: true });
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('.take')) return;
    figure = target.closest('figure');
    void loaded();
  });
  onChoice('take-picture', (way) => {
    const of = figure;
    if (of) void loaded().then((part) => part.takePicture(of, way));
  });
}

/** Puts the button at the end of the line on which a chart's table is opened. */
function putButton(chart: HTMLElement): void {
  const template = document.querySelector<HTMLTemplateElement>('#take-button');
  const place = template?.content.firstElementChild?.cloneNode(true);
  if (!(place instanceof HTMLElement)) return;
  const table = chart.querySelector(':scope > details');
  const gap = parseFloat(getComputedStyle(chart).rowGap);
  if (table) place.style.marginBottom = `${-gap || 0}px`;
  else place.classList.add('alone');
  chart.insertBefore(place, table);
  // Its name follows the chart's title, which changes with what the chart shows.
  const button = place.querySelector('button');
  const title = chart.querySelector('figcaption > :first-child, figcaption');
  if (!button || !title) return;
  button.id = `take-${chart.dataset['chart']}`;
  title.id ||= `${button.id}-title`;
  button.setAttribute('aria-labelledby', `${button.id} ${title.id}`);
}

/** Tells which of a menu's buttons was pressed, and closes the menu. */
function onChoice(menuId: string, choose: (way: string) => void): void {
  const menu = document.getElementById(menuId);
  menu?.addEventListener('click', ({ target }) => {
    const way = target instanceof Element && target.closest<HTMLElement>('[data-take]');
    if (!way) return;
    menu.hidePopover();
    choose(way.dataset['take'] ?? '');
  });
}

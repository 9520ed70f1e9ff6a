import { isScenarioPage } from '../state/address.ts';
import { letterOf } from './letterKey.ts';
import { sayNotLoaded } from './say.ts';

/** Ways to carry the scenario out of the page, each loaded when it is asked for. */
const ways = {
  qr: () => import('./takeAway/qr.ts').then((part) => part.showQrCode()),
  figures: () => import('./takeAway/figures.ts').then((part) => part.saveFigures()),
  print: () => import('./takeAway/report.ts').then((part) => part.printReport()),
  embed: () => import('./embed/open.ts').then((part) => part.openEmbedDialog()),
} satisfies Record<string, () => Promise<unknown>>;

/** Obeys the menu of what can be taken away, and puts one beside every chart. */
export function followTakeAway(): void {
  const menu = document.getElementById('take-away');
  // An embed and the deck have no such menu, and their own ways of printing.
  if (!menu) return;
  onChoice(menu, (way) => {
    ways[way as keyof typeof ways]().catch(sayNotLoaded);
  });
  // Elsewhere the figures would be of a scenario that is not the page's.
  if (!isScenarioPage()) menu.querySelector('[data-take="figures"]')?.remove();
  followPrinting();
  followPictures();
}

/** The report takes a moment to make: it comes before the browser's own print where it can. */
function followPrinting(): void {
  const { dataset } = document.documentElement;
  addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(ctrlKey || metaKey) || shiftKey || altKey || letterOf(event) !== 'P') return;
    event.preventDefault();
    ways.print().catch(() => print());
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
    loaded().catch(sayNotLoaded);
  });
  const menu = document.getElementById('take-picture');
  if (!menu) return;
  onChoice(menu, (way) => {
    const of = figure;
    if (of) {
      loaded()
        .then((part) => part.takePicture(of, way))
        .catch(sayNotLoaded);
    }
  });
}

/** Puts the button at the end of the line on which a chart's table is opened. */
function putButton(chart: HTMLElement): void {
  const template = document.querySelector<HTMLTemplateElement>('#take-button');
  const place = template?.content.firstElementChild?.cloneNode(true);
  if (!(place instanceof HTMLElement)) return;
  const table = chart.querySelector(':scope > details');
  if (!table) place.classList.add('alone');
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
function onChoice(menu: HTMLElement, choose: (way: string) => void): void {
  menu.addEventListener('click', ({ target }) => {
    const way = target instanceof Element && target.closest<HTMLElement>('[data-take]');
    if (!way) return;
    menu.hidePopover();
    choose(way.dataset['take'] ?? '');
  });
}

import { reloadPage } from '../state/address.ts';
import { current } from '../state/current.ts';
import { partNotice, remakeParts, type PartNotice } from '../ui/failedPart.ts';
import { startIsland, UNSTARTED, type Island } from './islands.ts';
import { clearFlag, hasFlag, pageEvents, setFlag } from './pageState.ts';

/** How long a part that is looked at may take before it is said to be on its way, in milliseconds. */
const SLOW = 1500;

/** How long it may take before it is offered again, in milliseconds. */
const HANGING = 15_000;

/** How long the scenario rests before parts that threw are made again, in milliseconds. */
const REST = 400;

/** Parts that were asked for again already, and did not come. */
const again = new WeakSet<Island>();

/**
 * Tells in the place of every part of the page that it is on its way, or did not come, with a button
 * that loads it; has those that failed again once the line is back, and those that threw once the
 * figures are others.
 */
export function followLateParts(): void {
  addEventListener(pageEvents.notHydrated, ({ target }) => tellFailed(target as Island));
  for (const island of document.querySelectorAll<Island>(`${UNSTARTED}[data-failed]`)) {
    tellFailed(island);
  }
  for (const island of document.querySelectorAll<Island>(UNSTARTED)) watch(island);
  addEventListener('online', () => {
    for (const island of document.querySelectorAll<Island>(`${UNSTARTED}[data-failed]`)) {
      load(island);
    }
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  current.listen(() => {
    clearTimeout(timer);
    timer = setTimeout(remakeParts, REST);
  });
}

/** Follows a part from where it is looked at until it listens. */
function watch(island: Island): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    timers = [
      setTimeout(() => isComing(island) && tell(island, 'loading'), SLOW),
      setTimeout(() => isComing(island) && tellFailed(island), HANGING),
    ];
  });
  // An island has no box of its own.
  const [place] = island.children;
  if (place) observer.observe(place);
  const listens = () => {
    observer.disconnect();
    stop();
    noticeOf(island)?.remove();
    delete island.dataset['failed'];
    if (island.getAttribute('client') === 'load') startLate();
  };
  island.addEventListener(pageEvents.hydrated, listens, { once: true });
}

/** A page whose first parts came late after all listens from now on. */
function startLate(): void {
  if (hasFlag('ready') || document.querySelector(`${UNSTARTED}[client="load"]`)) return;
  clearFlag('late');
  setFlag('ready', '');
  dispatchEvent(new Event(pageEvents.ready));
}

function tellFailed(island: Island): void {
  island.dataset['failed'] = '';
  const isAgain = again.has(island);
  tell(island, isAgain ? 'notLoadedAgain' : 'notLoaded', () => {
    if (isAgain) reloadPage();
    else load(island);
  });
}

function load(island: Island): void {
  again.add(island);
  delete island.dataset['failed'];
  tell(island, 'loading');
  // The browser may wait for the same address for ever, or remember that it did not come.
  renew(island);
  void startIsland(island);
  setTimeout(() => island.isConnected && island.matches(UNSTARTED) && tellFailed(island), HANGING);
}

function renew(island: Island): void {
  const address = new URL(island.getAttribute('component-url') ?? '', document.baseURI);
  address.searchParams.set('again', String(Date.now()));
  island.setAttribute('component-url', address.pathname + address.search);
}

function tell(island: Island, kind: PartNotice, retry?: () => void): void {
  const told = noticeOf(island);
  // Told once: somebody may be about to press its button.
  if (told?.dataset['kind'] === kind) return;
  told?.remove();
  const notice = partNotice(kind, retry);
  notice.dataset['kind'] = kind;
  island.prepend(notice);
}

function noticeOf(island: Island): HTMLElement | null {
  return island.querySelector(':scope > .part-notice');
}

/** Whether a part is on its way for the first time. */
function isComing(island: Island): boolean {
  return island.dataset['failed'] === undefined && !again.has(island);
}

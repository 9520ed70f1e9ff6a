import { reloadPage } from '../state/address.ts';
import { current } from '../state/current.ts';
import { partNotice, remakeParts, type PartNotice } from '../ui/failedPart.ts';
import { HANGING, SLOW } from '../ui/patience.ts';
import { startIsland, UNSTARTED, type Island } from './islands.ts';
import { clearFlag, hasFlag, pageEvents, setFlag } from './pageState.ts';

/** Pause of the scenario before failed parts are rendered again, in milliseconds. */
const REST = 400;

/** Islands retried without success. */
const again = new WeakSet<Island>();

/**
 * Shows in place of an island that it is loading or failed, with a retry button; retries failed
 * ones once the line is back, and those that threw once the figures change.
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

/** Watches an island from visible to hydrated. */
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
  // `astro-island` is `display: contents`.
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

/** The first islands came late: the page is ready from now on. */
function startLate(): void {
  if (hasFlag('ready') || document.querySelector(`${UNSTARTED}[client="load"]`)) return;
  clearFlag('late');
  clearFlag('pending');
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
  // A changed address: the browser may have cached the failure, or still wait.
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
  // Not replaced: its button may be about to be pressed.
  if (told?.dataset['kind'] === kind) return;
  told?.remove();
  const notice = partNotice(kind, retry);
  notice.dataset['kind'] = kind;
  island.prepend(notice);
}

function noticeOf(island: Island): HTMLElement | null {
  return island.querySelector(':scope > .part-notice');
}

/** Whether an island loads for the first time. */
function isComing(island: Island): boolean {
  return island.dataset['failed'] === undefined && !again.has(island);
}

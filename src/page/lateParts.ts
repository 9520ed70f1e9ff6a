import { reloadPage } from '../state/address.ts';
import { current } from '../state/current.ts';
import { partNotice, remakeParts, type PartNotice } from '../ui/failedPart.ts';
import { HANGING, SLOW } from '../ui/patience.ts';
import { startIsland, UNSTARTED, type Island } from './islands.ts';
import { clearFlag, hasFlag, pageEvents, setFlag } from './pageState.ts';

/** Pause of changes before failed parts are made again, in milliseconds. */
const RETRY_PAUSE = 400;

const again = new WeakSet<Island>();

/**
 * Shows that an island loads or has failed, with a retry; failed ones are retried when online,
 * those that threw when figures change.
 */
export function followLateParts(): void {
  addEventListener(pageEvents.notHydrated, ({ target }) => showFailure(target as Island));
  for (const island of document.querySelectorAll<Island>(`${UNSTARTED}[data-failed]`)) {
    showFailure(island);
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
    timer = setTimeout(remakeParts, RETRY_PAUSE);
  });
}

function watch(island: Island): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    timers = [
      setTimeout(() => isComing(island) && showNotice(island, 'loading'), SLOW),
      setTimeout(() => isComing(island) && showFailure(island), HANGING),
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

/** The first islands came late: the page is ready now. */
function startLate(): void {
  if (hasFlag('ready') || document.querySelector(`${UNSTARTED}[client="load"]`)) return;
  clearFlag('late');
  clearFlag('pending');
  setFlag('ready', '');
  dispatchEvent(new Event(pageEvents.ready));
}

function showFailure(island: Island): void {
  island.dataset['failed'] = '';
  const isAgain = again.has(island);
  showNotice(island, isAgain ? 'notLoadedAgain' : 'notLoaded', () => {
    if (isAgain) reloadPage();
    else load(island);
  });
}

function load(island: Island): void {
  again.add(island);
  delete island.dataset['failed'];
  showNotice(island, 'loading');
  // A changed address: the browser may have cached the failure, or still wait.
  renew(island);
  void startIsland(island);
  setTimeout(() => island.isConnected && island.matches(UNSTARTED) && showFailure(island), HANGING);
}

function renew(island: Island): void {
  const address = new URL(island.getAttribute('component-url') ?? '', document.baseURI);
  address.searchParams.set('again', String(Date.now()));
  island.setAttribute('component-url', address.pathname + address.search);
}

function showNotice(island: Island, kind: PartNotice, retry?: () => void): void {
  const former = noticeOf(island);
  // Not replaced: its button may be about to be pressed.
  if (former?.dataset['kind'] === kind) return;
  former?.remove();
  const notice = partNotice(kind, retry);
  notice.dataset['kind'] = kind;
  island.prepend(notice);
}

function noticeOf(island: Island): HTMLElement | null {
  return island.querySelector(':scope > .part-notice');
}

function isComing(island: Island): boolean {
  return island.dataset['failed'] === undefined && !again.has(island);
}

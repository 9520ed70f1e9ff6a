import { followExplanations } from './explanations.ts';
import { hydrateRemaining } from './hydrateRemaining.ts';
import {
  followAddress,
  isScenarioPage,
  openedLink,
  scenarioAddress,
  translatedAddress,
} from '../state/address.ts';
import { followHistory } from '../state/history.ts';
import { followLosses } from './losses.ts';
import { scenario } from '../state/current.ts';
import { keepFocus } from './keptFocus.ts';
import { whenIdle } from '../ui/idle.ts';
import { sayNotLoaded } from '../ui/say.ts';
import { clearFlag, hasFlag, pageEvents, setFlag } from './pageState.ts';
import { followShare } from './share.ts';
import { hydrated } from '../ui/hydrated.ts';
import { followTakeAway } from './takeAway.ts';
import { followTranslation } from './translatedTexts.ts';
import { takeEarlyInput } from './earlyInput.ts';
import { followTheme } from './theme.ts';
import { followUndoKeys } from './undoKeys.ts';

/** How long links wait for the scenario to rest before they take it over, in milliseconds. */
const LINKS_PAUSE = 250;

const builtTitle = document.title;

/** What a page is called beside a scenario's name: the simulator's own title is long. */
const ownTitle = builtTitle.startsWith('Takt') ? 'Takt' : builtTitle;

/** Waits for every part that listens from the start. Tells whether all of them do. */
async function firstPartsListen(): Promise<boolean> {
  const parts = document.querySelectorAll<HTMLElement>('astro-island[client="load"]');
  return (await Promise.all([...parts].map(hydrated))).every(Boolean);
}

/** Lets links to the site's other pages carry the scenario. */
function carryScenario(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    link.href = link.hreflang ? translatedAddress(link.href) : scenarioAddress(link.href);
  }
  // Phones hand on what they are told is the page's own address, not the one in their bar.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (canonical) canonical.href = translatedAddress(canonical.href);
}

function followLinks(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  scenario.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(carryScenario, LINKS_PAUSE);
  });
  // A link that is about to be used cannot wait.
  for (const event of ['pointerdown', 'click', 'contextmenu'] as const) {
    addEventListener(
      event,
      ({ target }) => {
        if (target instanceof Element && target.closest('a[data-page]')) carryScenario();
      },
      { capture: true },
    );
  }
}

/** Pages of text tell what was wrong with a link only once there is one: few are. */
function followLinkProblems(): void {
  const place = document.querySelector('[data-link-notice]');
  if (!place) return;
  const forget = openedLink.listen((link) => {
    if (!link || link.problems.length === 0) return;
    forget();
    import('./linkProblems.ts')
      .then(({ tellLinkProblems }) => tellLinkProblems(place))
      .catch(sayNotLoaded);
  });
}

followTranslation();
followTheme();
const isWhole = await firstPartsListen();
hydrateRemaining();
followLinkProblems();
followAddress();
if (isScenarioPage()) {
  followHistory();
  followUndoKeys();
  followLosses();
  scenario.subscribe(({ name }, before) => {
    if (name !== before?.name) document.title = name.trim() ? `${name} · ${ownTitle}` : builtTitle;
  });
}
followLinks();
keepFocus();
followExplanations();
followShare();
// Nobody copies a table before the page is at rest; without it the browser copies as it does elsewhere.
whenIdle(() => {
  import('./copiedTables.ts').then(
    ({ followCopying }) => {
      followCopying();
    },
    () => undefined,
  );
}, 1000);
// Nobody comes near a later part before that.
whenIdle(() => {
  import('./lateParts.ts').then(
    ({ followLateParts }) => {
      followLateParts();
    },
    () => addEventListener(pageEvents.notHydrated, sayNotLoaded),
  );
}, 1000);
followTakeAway();
takeEarlyInput();
clearFlag('pending');
clearFlag('late');
// A page that has not all come still leads on, with its scenario; it says what it shows instead.
setFlag(isWhole ? 'ready' : 'late', '');
// For parts that started before it and have to wait for it.
dispatchEvent(new Event(pageEvents.ready));
// Kept for when there is no line, once this page has all it needs itself; a frame is its host's.
if (import.meta.env.PROD && !hasFlag('embedded')) {
  whenIdle(() => {
    import('./offline.ts').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
  }, 5000);
}

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
import { reportFailure, sayNotLoaded } from '../islands/context/onDemand.ts';
import { clearFlag, hasFlag, pageEvents, setFlag } from './pageState.ts';
import { followShare } from './share.ts';
import { hydrated } from '../ui/hydrated.ts';
import { followTakeAway } from './takeAway.ts';
import { followTranslation } from './translatedTexts.ts';
import { takeEarlyInput } from './earlyInput.ts';
import { followTheme } from './theme.ts';
import { followUndoKeys } from './undoKeys.ts';

/** Pause of the scenario before links are updated, in milliseconds. */
const LINKS_PAUSE = 250;

const builtTitle = document.title;

/** Title behind a scenario's name; the simulator's own is long. */
const ownTitle = builtTitle.startsWith('Takt') ? 'Takt' : builtTitle;

async function firstPartsListen(): Promise<boolean> {
  const parts = document.querySelectorAll<HTMLElement>('astro-island[client="load"]');
  return (await Promise.all([...parts].map(hydrated))).every(Boolean);
}

function carryScenario(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
    link.href = link.hreflang ? translatedAddress(link.href) : scenarioAddress(link.href);
  }
  // Phones share the canonical address.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (canonical) canonical.href = translatedAddress(canonical.href);
}

function followLinks(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  scenario.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(carryScenario, LINKS_PAUSE);
  });
  // Before a link is used.
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

/** Text pages load the notice only when a link has problems. */
function followLinkProblems(): void {
  const place = document.querySelector('[data-link-notice]');
  if (!place) return;
  const forget = openedLink.listen((link) => {
    if (!link || link.problems.length === 0) return;
    forget();
    import('./linkProblems.ts')
      .then(({ tellLinkProblems }) => tellLinkProblems(place))
      .catch(reportFailure);
  });
}

// Undefined on insecure hosts, despite its type.
const worker = (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller;
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
// Not urgent: without it copying works as usual.
whenIdle(() => {
  import('./copiedTables.ts').then(
    ({ followCopying }) => {
      followCopying();
    },
    () => undefined,
  );
}, 1000);
// Not urgent: later islands are off the screen.
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
if (isWhole || !hasFlag('embedded')) clearFlag('pending');
clearFlag('late');
// An incomplete page follows the address too, and says what it shows.
setFlag(isWhole ? 'ready' : 'late', '');
// For islands that started earlier.
dispatchEvent(new Event(pageEvents.ready));
// After the page's own downloads; not within a host's page.
if (import.meta.env.PROD && !hasFlag('embedded')) {
  whenIdle(() => {
    import('./offline.ts').then(({ keepOffline }) => keepOffline(worker)).catch(() => undefined);
  }, 5000);
}

import { themeOf } from '../scenario/themes.ts';
import { THEME_KEY } from '../state/keptKeys.ts';
import { clearFlag, hasFlag, pageEvents, setFlag } from './pageState.ts';

/*
 * Runs in the head of every page, before anything is painted. It takes no part in the modules of
 * the page, so that nothing has to be fetched first.
 */
setFlag('js', '');

// A page in a frame has the colours that its host asks for, and waits for what its host wants.
const isEmbedded = hasFlag('embedded');

/** What was kept under a key: nothing where the browser keeps nothing for pages. */
const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const asked = isEmbedded ? new URLSearchParams(location.search).get('theme') : kept(THEME_KEY);
const theme = themeOf(asked);
if (theme !== 'system') setFlag('theme', theme);

// A page that is seen while it comes moves under its reader: letters of another font move lines, parts
// that stand further up than in the file push down others (a layout shift of up to 0.3). So it is seen
// once all of it and its fonts are here. Where those take longer than browsers themselves leave a text
// unseen, it keeps the system's to the end.
const FONT_PATIENCE = 3000;
const { lang } = document.documentElement;
const letters = { en: 'a₽→', ru: 'aя₽→' }[lang] ?? 'a';
const faces = ['1em Onest', '550 1em Literata', ...(hasFlag('text') ? ['1em Literata'] : [])];
// A file that does not come leaves its letters to the next font of the list.
const fontsHere = Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
const tooLong = new Promise<'late'>((resolve) => {
  setTimeout(() => resolve('late'), FONT_PATIENCE);
});
const parsed = new Promise((resolve) => {
  document.addEventListener('readystatechange', resolve, { once: true });
});
setFlag('fonts', 'awaited');
void Promise.all([Promise.race([fontsHere, tooLong]), parsed]).then(([fonts]) => {
  if (fonts === 'late') setFlag('fonts', 'late');
  else clearFlag('fonts');
});

// A link's scenario is not in the page as it was built: its figures stay unseen until they are right.
if (location.hash.length > 1 || isEmbedded) setFlag('pending', '');

// Should the page's scripts never come, the visitor is told what she sees instead.
const stayDeaf = () => {
  if (hasFlag('ready')) return;
  clearFlag('pending');
  setFlag('late', '');
};
setTimeout(stayDeaf, 10_000);

// The page's own script did not come, or something that it is made of.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) stayDeaf();
  },
  { capture: true },
);

// Parts of the page that could not be fetched: whoever waits for one may have come after it failed.
addEventListener(pageEvents.notHydrated, ({ target }) => {
  if (target instanceof HTMLElement) target.dataset['failed'] = '';
});

// What is typed or moved before the page listens is kept until it does (see `earlyInput.ts`).
addEventListener(
  'input',
  ({ target }) => {
    if (target instanceof HTMLInputElement && !hasFlag('ready')) {
      target.dataset['early'] = target.value;
    }
  },
  { capture: true },
);

// The fragment belongs to the scenario: links within the page move the focus without touching it.
addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place) return;
  event.preventDefault();
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
});

// A link that is used before the page listens takes the scenario along as the address has it. What
// else than a scenario a page keeps there is understood by its translations alone.
const takeAlong = ({ target }: Event) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-page]') : null;
  if (!link || hasFlag('ready')) return;
  if (link.hreflang || !hasFlag('fragment')) link.hash ||= location.hash;
};
addEventListener('click', takeAlong, { capture: true });

// The first number that a browser formats takes it longer than a frame, since it reads a language's
// rules for it. That can be over while the page's scripts are on their way.
const warmUp = () => new Intl.NumberFormat(lang).format(0);
if ('requestIdleCallback' in globalThis) requestIdleCallback(warmUp);

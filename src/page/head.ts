import type { Locale } from '../i18n/locale.ts';
import { themeOf } from '../scenario/themes.ts';
import { THEME_KEY } from '../state/keptKeys.ts';
import { clearFlag, hasFlag, pageEvents, setFlag } from './pageState.ts';

/* Inlined into the head, run before the first paint; shares no modules with the page, so that
   nothing is fetched first. */
setFlag('js', '');

// An embed's theme is in the query, its settings come from the host.
const isEmbedded = hasFlag('embedded');

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

// Hidden until the page and its fonts are here, since fonts and reordered parts shift it (by up to
// 0.3); after 3 s, as long as browsers themselves block text, with the system's fonts.
const FONT_TIMEOUT = 3000;
const { lang } = document.documentElement;
/** A letter of each font file that the text of a language needs. */
const letters: Readonly<Record<Locale, string>> = { en: 'a₽→', ru: 'aя₽→' };
const faces = ['1em Onest', '550 1em Literata', ...(hasFlag('text') ? ['1em Literata'] : [])];
// A font asked for before there is a body holds the first frame of phones back in Chromium: in
// Lighthouse, at full speed, it came after 2,270 ms instead of 170.
const bodyHere = new Promise<void>((resolve) => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('body')) return;
    observer.disconnect();
    resolve();
  }).observe(document.documentElement, { childList: true });
});
// A font that fails falls back to the next of the list.
const fontsHere = bodyHere.then(() =>
  Promise.allSettled(faces.map((face) => document.fonts.load(face, letters[lang as Locale]))),
);
// A locale's first `Intl.NumberFormat` takes 25 to 35 ms, each further one 0.3: while fonts come.
void bodyHere.then(() => setTimeout(() => new Intl.NumberFormat(lang).format(0)));
const tooLong = new Promise<'late'>((resolve) => {
  setTimeout(() => resolve('late'), FONT_TIMEOUT);
});
const parsed = new Promise((resolve) => {
  document.addEventListener('readystatechange', resolve, { once: true });
});
setFlag('fonts', 'awaited');
void Promise.all([Promise.race([fontsHere, tooLong]), parsed]).then(([fonts]) => {
  if (fonts === 'late') setFlag('fonts', 'late');
  else clearFlag('fonts');
});

// The built page shows the default scenario: figures stay hidden until the link's are drawn.
if (location.hash.length > 1 || isEmbedded) setFlag('pending', '');

// If scripts never load, a note says that the worked example is shown.
const markLate = () => {
  if (hasFlag('ready')) return;
  if (!isEmbedded) clearFlag('pending');
  setFlag('late', '');
};
setTimeout(markLate, 10_000);

// A script of the page, or an import of it, failed.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) markLate();
  },
  { capture: true },
);

// Marks parts that failed to load: who waits for one may start after it failed.
addEventListener(pageEvents.notHydrated, ({ target }) => {
  if (target instanceof HTMLElement) target.dataset['failed'] = '';
});

// Input before hydration is stored with its element for `earlyInput.ts`.
addEventListener(
  'input',
  ({ target }) => {
    if (target instanceof HTMLInputElement && !hasFlag('ready')) {
      target.dataset['early'] = target.value;
    }
  },
  { capture: true },
);

// The fragment holds the scenario: links within the page move the focus only.
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

// Links used before hydration carry the fragment along.
const takeAlong = ({ target }: Event) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-page]') : null;
  if (!link || hasFlag('ready')) return;
  if (link.hreflang || !hasFlag('fragment')) link.hash ||= location.hash;
};
addEventListener('click', takeAlong, { capture: true });

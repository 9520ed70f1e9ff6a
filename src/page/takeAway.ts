import { pageLocale } from '../i18n/pageLocale.ts';
import { decimalSign } from '../i18n/number.ts';
import { decimalSigns } from '../scenario/csv.ts';
import { chooseSpreadsheetSign, spreadsheetSign } from '../state/decimalSign.ts';
import { afterPrint } from '../ui/afterPrint.ts';
import { letterOf } from '../ui/letterKey.ts';
import { followLoading } from '../islands/context/onDemand.ts';
import { clearFlag, hasFlag, setFlag } from './pageState.ts';

const actions = {
  qr: () => import('../islands/takeAway/qr.ts').then((part) => part.showQrCode()),
  figures: () => import('../islands/takeAway/csvFile.ts').then((part) => part.saveFigures()),
  print: () => import('../islands/takeAway/report.ts').then((part) => part.printReport()),
  embed: () => import('../islands/embed/open.ts').then((part) => part.openEmbedDialog()),
} satisfies Record<string, () => Promise<unknown>>;

const isAction = (key: string): key is keyof typeof actions => Object.hasOwn(actions, key);

/** Binds the take-away menu and the charts' picture menus. */
export function followTakeAway(): void {
  const menu = document.getElementById('take-away');
  // Absent on embed and deck, which print by themselves.
  if (!menu) return;
  onChoice(menu, (action) => {
    if (isAction(action)) void followLoading(actions[action]());
  });
  followDecimalSign(menu);
  followPrinting();
  followPictures();
}

function followDecimalSign(menu: HTMLElement): void {
  const signs = [...menu.querySelectorAll('input')];
  menu.addEventListener('beforetoggle', () => {
    const chosen = spreadsheetSign(decimalSign(pageLocale()));
    for (const sign of signs) sign.checked = sign.value === chosen;
  });
  menu.addEventListener('change', () => {
    const checked = signs.find((sign) => sign.checked);
    const chosen = decimalSigns.find((sign) => sign === checked?.value);
    if (chosen) chooseSpreadsheetSign(chosen);
  });
}

/** Ctrl+P prints the report, where it can be prepared first. */
function followPrinting(): void {
  addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(ctrlKey || metaKey) || shiftKey || altKey || letterOf(event) !== 'P') return;
    event.preventDefault();
    actions.print().catch((error: unknown) => {
      reportError(error);
      print();
    });
  });
  addEventListener('beforeprint', () => {
    // The report has set its own layout.
    if (hasFlag('paper')) return;
    setFlag('paper', '');
    afterPrint(() => clearFlag('paper'));
  });
}

function followPictures(): void {
  let figure: HTMLElement | null = null;
  const loaded = () => import('../islands/takeAway/pictures.ts');
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('.take')) return;
    figure = target.closest('figure');
    void followLoading(loaded());
  });
  const menu = document.getElementById('take-picture');
  if (!menu) return;
  onChoice(menu, (action) => {
    const of = figure;
    const isLight = menu.querySelector('input')?.checked ?? false;
    if (of) void followLoading(loaded().then((part) => part.takePicture(of, action, isLight)));
  });
}

function onChoice(menu: HTMLElement, choose: (action: string) => void): void {
  menu.addEventListener('click', ({ target }) => {
    const action = target instanceof Element && target.closest<HTMLElement>('[data-take]');
    if (!action) return;
    menu.hidePopover();
    choose(action.dataset['take'] ?? '');
  });
}
